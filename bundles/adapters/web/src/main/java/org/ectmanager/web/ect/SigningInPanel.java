/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.ect;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.people.InviteTeachers;
import org.ectmanager.application.people.InviteTeachers.Invited;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.component.Table.Column;
import org.ectmanager.web.people.PostTables;
import org.ectmanager.web.people.SendLink;
import org.ectmanager.web.school.SchoolPanel.Panel;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether the teacher has come in, and the way to what helps them in; for those who may send it. */
@Component
public final class SigningInPanel implements EctPanel {

    private static final String HAS_ACCOUNT =
            "Not yet. The teacher has an account already, from an induction before: they sign in with it, and change its"
                    + " e-mail address themselves under \u201cMy account\u201d. For a forgotten password they choose"
                    + " \u201cI cannot sign in\u201d and get a single-use link";

    private final InviteTeachers invite;
    private final Clock clock;

    @Activate
    public SigningInPanel(@Reference InviteTeachers invite, @Reference Clock clock) {
        this.invite = invite;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> panel(Caller caller, Induction induction, String address) {
        return induction.state() == State.LEFT
                ? Optional.empty()
                : invite.invited(caller, induction.school(), induction.ect()).map(invited -> panel(invited, address));
    }

    private Panel panel(Invited invited, String address) {
        return invited.declinedAt()
                .map(at -> declined(invited.post(), Days.of(at, clock), address))
                .orElseGet(() -> standing(invited, address));
    }

    /** The post has ended, so that nothing can be sent for it; only inviting anew helps. */
    private Panel declined(Appointed post, String day, String address) {
        var correct = correct(address);
        var table = Table.of("Signing in", Table.words("Invitation"), Table.words("Signed in and accepted"))
                .row(
                        Cell.of(day(post) + at(post)),
                        Cell.of(EctTable.NOT_THIS_PERSON, "Said on " + day, Optional.of(correct)));
        return new Panel(table, Optional.empty())
                .alerting(Notice.alert(
                        "This is not " + post.person().name().full(),
                        "The owner of the e-mail address that the invitation went to said on " + day
                                + " that they are not this teacher. Until the teacher is invited by their own address,"
                                + " nobody signs or comments on their reports.",
                        correct));
    }

    private Panel standing(Invited invited, String address) {
        var post = invited.post();
        var head = new ArrayList<>(List.of(Table.words("Invitation"), Table.words("Signed in and accepted")));
        var row = new ArrayList<>(List.of(invitation(invited, address), Cell.of(accepted(invited))));
        if (invited.named()) {
            head.add(Table.words("Username"));
            row.add(Cell.of(invited.username().orElse(PostTables.NOT_ACCEPTED)));
        }
        var table = Table.of("Signing in", head.toArray(Column[]::new)).rows(List.of(row));
        return new Panel(
                table,
                Optional.of(
                        Link.to(address + "/" + SendLink.PATH, SendLink.of(post).title())));
    }

    /** Until the teacher accepts, the address is the one that was typed, and may be wrong. */
    private Cell invitation(Invited invited, String address) {
        var post = invited.post();
        if (invited.isAccepted()) {
            return Cell.of(day(post));
        }
        return invited.isCorrectable() ? Cell.of(day(post) + at(post), correct(address)) : Cell.of(day(post));
    }

    private String day(Appointed post) {
        return "Invited on " + Days.of(post.appointment().since(), clock);
    }

    private static String at(Appointed post) {
        return " at " + post.person().email().value();
    }

    private static Link correct(String address) {
        return Link.to(address + "/" + CorrectInvitationPage.LAST, CorrectInvitationPage.TITLE);
    }

    private String accepted(Invited invited) {
        return invited.post()
                .appointment()
                .acceptedAt()
                .map(at -> Days.of(at, clock))
                .orElse(
                        invited.ownAccount()
                                ? HAS_ACCOUNT
                                : "Not yet. Ask the teacher to look for the e-mail, or send it again");
    }

    @Override
    public int place() {
        return 15;
    }
}
