/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.registration.AuthoriseRegistration.Terms;
import org.ectmanager.application.registration.RegisterEct.Draft;
import org.ectmanager.application.registration.Registration.State;
import org.ectmanager.application.registration.SignRegistration.Confirmed;
import org.ectmanager.application.registration.Step;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.AtOnce.Act;
import org.ectmanager.workshop.AtOnce.Met;
import org.ectmanager.workshop.AtOnce.Outcome;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Opposite answers to one registration at one moment: one is kept whole, and the other is told that it came too late. */
class RegistrationsAtOnceTest {

    private static final Set<String> TOO_LATE = Set.of("registration.changed", "registration.closed");

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private School school;
    private Caller officer;
    private long id;

    @BeforeEach
    void a_registration_is_typed() {
        school = desk.school(cast.body());
        officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        id = desk.typed(school, desk.answers(school));
    }

    @RepeatedTest(4)
    void the_head_signs_while_the_school_takes_it_back(RepetitionInfo time) {
        isSent();
        var draft = draft();
        var signs = signs(draft);
        var takesBack = new Act(
                () -> desk.register.takeBack(school.lead(), school.id(), draft),
                Set.of("registration.taken-back"),
                TOO_LATE);

        becomes(meet(time, signs, takesBack), signs, State.WITH_BODY, State.DRAFT);
    }

    @RepeatedTest(4)
    void the_head_signs_in_one_window_and_sends_it_back_in_another(RepetitionInfo time) {
        isSent();
        var draft = draft();
        var signs = signs(draft);
        var refuses = new Act(
                () -> desk.sign.sendBack(school.head(), school.id(), draft, "Another post title"),
                Set.of("registration.sent-back"),
                TOO_LATE);

        becomes(meet(time, signs, refuses), signs, State.WITH_BODY, State.DRAFT);
    }

    @RepeatedTest(4)
    void one_officer_authorises_while_another_refuses(RepetitionInfo time) {
        isSigned();
        var draft = draft();
        var authorises = authorises(draft);

        var outcome = meet(time, authorises, refuses(draft));

        becomes(outcome, authorises, State.AUTHORISED, State.REFUSED);
        assertThat(desk.inductionsAt(school)).hasSize(outcome.winner() == authorises ? 1 : 0);
    }

    @RepeatedTest(4)
    void one_officer_authorises_while_another_asks_the_school(RepetitionInfo time) {
        isSigned();
        var draft = draft();
        var authorises = authorises(draft);
        var asks = new Act(
                () -> desk.authorise.query(cast.staff(school.body(), Position.AB_LEAD), draft, "Which post is it?"),
                Set.of("registration.queried"),
                TOO_LATE);

        var outcome = meet(time, authorises, asks);

        becomes(outcome, authorises, State.AUTHORISED, State.QUERIED);
        assertThat(desk.inductionsAt(school)).hasSize(outcome.winner() == authorises ? 1 : 0);
    }

    @RepeatedTest(4)
    void the_school_gives_it_up_while_an_officer_refuses_it(RepetitionInfo time) {
        isQueried();
        var draft = draft();
        var givesUp = new Act(
                () -> desk.register.withdraw(school.lead(), school.id(), draft),
                Set.of("registration.withdrawn"),
                TOO_LATE);

        becomes(meet(time, givesUp, refuses(draft)), givesUp, State.WITHDRAWN, State.REFUSED);
    }

    @RepeatedTest(4)
    void the_school_changes_it_while_an_officer_refuses_it(RepetitionInfo time) {
        isQueried();
        var draft = draft();
        var typed = desk.answers(school);
        typed.put("postTitle", "Year 6 teacher");
        var changes = new Act(
                () -> desk.register.keep(school.lead(), school.id(), draft, Step.POST, typed), Set.of(), TOO_LATE);

        var outcome = meet(time, changes, refuses(draft));

        becomes(outcome, changes, State.QUERIED, State.REFUSED);
        assertThat(desk.register
                        .find(school.lead(), school.id(), id)
                        .orElseThrow()
                        .answers())
                .containsEntry("postTitle", outcome.winner() == changes ? "Year 6 teacher" : "Year 3 teacher");
    }

    private Outcome meet(RepetitionInfo time, Act one, Act other) {
        return new AtOnce(workshop, school.body())
                .meet(time.getCurrentRepetition(), new Met("registration", id), one, other);
    }

    private void becomes(Outcome outcome, Act one, State then, State otherwise) {
        assertThat(desk.register
                        .find(school.lead(), school.id(), id)
                        .orElseThrow()
                        .state())
                .isEqualTo(outcome.winner() == one ? then : otherwise);
    }

    private Act signs(Draft draft) {
        return new Act(
                () -> desk.sign.sign(
                        school.head(), school.id(), draft, RegistrationDesk.PASSWORD, Confirmed.EVERYTHING),
                Set.of("registration.signed"),
                TOO_LATE);
    }

    private Act authorises(Draft draft) {
        var terms = new Terms(Optional.of(officer.person()), Optional.empty(), "", true);
        return new Act(
                () -> desk.authorise.authorise(officer, draft, terms), Set.of("registration.authorised"), TOO_LATE);
    }

    private Act refuses(Draft draft) {
        return new Act(
                () -> desk.authorise.refuse(officer, draft, "There is no such post"),
                Set.of("registration.refused"),
                TOO_LATE);
    }

    private void isSent() {
        RegistrationDesk.require(desk.register.send(school.lead(), school.id(), draft(), ""));
    }

    private void isSigned() {
        isSent();
        RegistrationDesk.require(
                desk.sign.sign(school.head(), school.id(), draft(), RegistrationDesk.PASSWORD, Confirmed.EVERYTHING));
    }

    private void isQueried() {
        isSigned();
        RegistrationDesk.require(desk.authorise.query(officer, draft(), "Which post is it?"));
    }

    private Draft draft() {
        return desk.draft(school, id);
    }
}
