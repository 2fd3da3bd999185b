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
        var post = invited.post();
        var head = new ArrayList<>(List.of(Table.words("Invitation"), Table.words("Signed in and accepted")));
        var row = new ArrayList<>(List.of(invited(post, address), Cell.of(accepted(post))));
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
    private Cell invited(Appointed post, String address) {
        var day = "Invited on " + Days.of(post.appointment().since(), clock);
        return post.appointment().isAccepted()
                ? Cell.of(day)
                : Cell.of(
                        day + " at " + post.person().email().value(),
                        Link.to(address + "/" + CorrectInvitationPage.LAST, "Correct the e-mail address"));
    }

    private String accepted(Appointed post) {
        return post.appointment()
                .acceptedAt()
                .map(at -> Days.of(at, clock))
                .orElse("Not yet. Ask the teacher to look for the e-mail, or send it again");
    }

    @Override
    public int place() {
        return 15;
    }
}
