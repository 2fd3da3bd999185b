/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.people.CorrectInvitation;
import org.ectmanager.application.people.InviteTeachers;
import org.ectmanager.application.people.InviteTeachers.Invited;
import org.ectmanager.application.people.PersonForm;
import org.ectmanager.application.people.PersonForm.Introduced;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.application.port.Teachers;
import org.ectmanager.application.port.Teachers.OwnAccount;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class CorrectInvitationService implements CorrectInvitation {

    private static final Refusal ACCEPTED = Refusal.of(
            "invitation.accepted",
            "The teacher has signed in meanwhile. The e-mail address is their own now: they change it under My account");
    private static final Refusal HAS_ACCOUNT = Refusal.of(
            "invitation.has-account",
            "The teacher has an account already, from an induction before, and signs in with it. They change the address"
                    + " there under My account; if they cannot get in, your appropriate body helps on the telephone");
    private static final Refusal SAME = new Refusal(
            "email",
            "invitation.same",
            "The invitation went to this address. Enter another one, or go back and send the invitation again");

    private final Transactions transactions;
    private final InviteTeachers invite;
    private final PostDesk desk;
    private final Inductions inductions;
    private final Teachers teachers;

    @Activate
    public CorrectInvitationService(
            @Reference Transactions transactions,
            @Reference InviteTeachers invite,
            @Reference PostDesk desk,
            @Reference Inductions inductions,
            @Reference Teachers teachers) {
        this.transactions = transactions;
        this.invite = invite;
        this.desk = desk;
        this.inductions = inductions;
        this.teachers = teachers;
    }

    @Override
    public Optional<Invited> invited(Caller caller, SchoolId school, PersonId ect) {
        return invite.invited(caller, school, ect);
    }

    @Override
    public List<Refusal> correct(Caller caller, SchoolId school, PersonId ect, Typed typed) {
        var invited = invited(caller, school, ect).orElseThrow(() -> new NotAllowed(Right.CHANGE_TEAM));
        if (invited.isAccepted()) {
            return List.of(ACCEPTED);
        }
        if (invited.post().appointment().id() != typed.appointment()) {
            return List.of(PostDesk.CHANGED);
        }
        return form(invited.post(), typed)
                .understood(EnumSet.of(Position.ECT))
                .fold(understood -> correct(caller, invited, typed, understood), refusals -> refusals);
    }

    private static PersonForm form(Appointed post, Typed typed) {
        var person = post.person();
        return new PersonForm(
                Position.ECT.name(),
                person.name().given(),
                person.name().family(),
                person.telephone(),
                typed.email(),
                typed.emailAgain(),
                "no");
    }

    private List<Refusal> correct(Caller caller, Invited invited, Typed typed, Introduced understood) {
        var post = invited.post();
        var same = post.person().email().equals(understood.email());
        if (same && !invited.isDeclined()) {
            return List.of(SAME);
        }
        if (invited.ownAccount() && !same) {
            return List.of(HAS_ACCOUNT);
        }
        var seen = new Appointed(post.person(), post.appointment().asSeen(typed.version()));
        return transactions.unlessOvertaken(
                caller.scope(), PostDesk.CHANGED, () -> invitedAnew(caller, invited, seen, understood)
                        .fold(
                                after -> {
                                    hand(post, after);
                                    return List.of();
                                },
                                refusals -> refusals));
    }

    /** The post that somebody declined has ended already. */
    private Result<PersonId> invitedAnew(Caller caller, Invited invited, Appointed seen, Introduced understood) {
        if (!invited.isDeclined()) {
            return desk.inviteInstead(caller, seen, understood);
        }
        var ect = seen.person().id();
        var waits = inductions.allOf(ect).stream()
                .anyMatch(induction -> seen.appointment().at(induction.school()));
        return waits
                ? desk.inviteAfter(caller, seen, understood, account(invited, ect))
                : Result.refused(List.of(PostDesk.CHANGED));
    }

    private static Optional<OwnAccount> account(Invited invited, PersonId ect) {
        return Optional.of(new OwnAccount(ect, true)).filter(own -> invited.ownAccount());
    }

    /** What this teacher began under the wrong address goes on under the right one; another's stays where it is. */
    private void hand(Appointed post, PersonId after) {
        var all = inductions.allOf(post.person().id());
        all.stream()
                .filter(induction -> post.appointment().at(induction.school()))
                .findFirst()
                .ifPresent(latest -> all.stream()
                        .filter(induction -> induction.teacher().equals(latest.teacher()))
                        .forEach(induction -> {
                            inductions.save(induction.of(after));
                            teachers.belongsTo(induction.teacher(), after);
                        }));
    }
}
