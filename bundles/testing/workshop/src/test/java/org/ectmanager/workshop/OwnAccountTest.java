/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.people.ManagePeople.Versions;
import org.ectmanager.application.people.PersonForm;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Accounts.ContactPreferences;
import org.ectmanager.application.signin.FinishSignIn.Answered;
import org.ectmanager.application.signin.MyAccount.Details;
import org.ectmanager.application.signin.OwnSessions.Running;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnAccountTest {

    private static final String FIRST = "otter kettle daylight";
    private static final String SECOND = "marble lantern forest";

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final SchoolId school = cast.school("Careful School");
    private final Caller lead = cast.letIn(cast.body(), school);

    OwnAccountTest() {
        workshop.finishSignIn.choosePassword(lead, FIRST, FIRST);
    }

    @Test
    void the_preferences_that_were_chosen_are_shown_again() {
        workshop.finishSignIn.choosePreferences(lead, false);

        assertThat(workshop.myAccount.own(lead).preferences()).isEqualTo(new ContactPreferences(false));
    }

    @Test
    void a_new_password_needs_the_one_until_now() {
        assertThat(workshop.myAccount.changePassword(lead, "wrong one here", SECOND, SECOND))
                .extracting(Refusal::code)
                .containsExactly("password.wrong");
        assertThat(workshop.myAccount.changePassword(lead, FIRST, SECOND, SECOND))
                .isEmpty();

        assertThat(cast.visit(workshop.myAccount.own(lead).username(), SECOND, lead.body()))
                .isNotNull();
    }

    @Test
    void a_new_password_ends_every_session() {
        var token = workshop.signIn
                .signIn(workshop.myAccount.own(lead).username(), FIRST)
                .fold(opened -> opened, refusals -> "");
        workshop.myAccount.changePassword(lead, FIRST, SECOND, SECOND);

        assertThat(token).isNotEmpty();
        assertThat(workshop.visits.visit(token, lead.body())).isEmpty();
    }

    @Test
    void guessing_the_password_until_now_slows_down() {
        for (var i = 0; i < 4; i++) {
            workshop.myAccount.changePassword(lead, "wrong one here", SECOND, SECOND);
        }

        assertThat(workshop.myAccount.changePassword(lead, FIRST, SECOND, SECOND))
                .extracting(Refusal::code)
                .containsExactly("password.wait");
    }

    @Test
    void an_address_that_somebody_took_meanwhile_is_not_confirmed() {
        var contested = cast.form(Position.INDUCTION_TUTOR);
        var token = Cast.token(changed(contested.email()));
        workshop.managePeople.add(lead, school, contested);

        assertThat(workshop.confirmEmail.confirm(token))
                .extracting(Refusal::code)
                .containsExactly("email.taken");
    }

    @Test
    void what_was_chosen_once_is_not_chosen_again_without_the_password() {
        assertThat(workshop.finishSignIn.choosePassword(lead, SECOND, SECOND))
                .extracting(Refusal::code)
                .containsExactly("password.chosen");

        assertThat(workshop.myAccount.changePassword(lead, FIRST, SECOND, SECOND))
                .isEmpty();
    }

    @Test
    void security_questions_are_answered_once() {
        var questions = workshop.finishSignIn.questions();
        var first = List.of(new Answered(questions.get(0), "Quorn"), new Answered(questions.get(1), "Biscuit"));
        var second = List.of(new Answered(questions.get(2), "Alien"), new Answered(questions.get(3), "Birch"));

        assertThat(workshop.finishSignIn.answerQuestions(lead, first)).isEmpty();
        assertThat(workshop.finishSignIn.answerQuestions(lead, second))
                .extracting(Refusal::code)
                .containsExactly("questions.answered");
    }

    @Test
    void a_changed_address_counts_once_it_is_confirmed_from_there() {
        var address = cast.address().value();
        var token = Cast.token(changed(address));

        assertThat(workshop.myAccount.own(lead).email().value()).isNotEqualTo(address);
        assertThat(workshop.confirmEmail.asked(token)).isPresent();
        assertThat(workshop.confirmEmail.confirm(token)).isEmpty();

        assertThat(workshop.myAccount.own(lead).email().value()).isEqualTo(address);
        assertThat(workshop.confirmEmail.asked(token)).isEmpty();
    }

    @Test
    void somebody_asks_for_another_address_of_their_own() {
        var address = cast.address().value();
        var before = workshop.myAccount.own(lead).email().value();

        assertThat(workshop.myAccount.changeEmail(lead, FIRST, address, address))
                .isEmpty();
        var token = Cast.token(cast.letterTo(address));
        assertThat(cast.letterTo(before).subject()).contains("is being changed");
        assertThat(workshop.myAccount.own(lead).email().value()).isEqualTo(before);

        assertThat(workshop.confirmEmail.confirm(token)).isEmpty();
        assertThat(workshop.myAccount.own(lead).email().value()).isEqualTo(address);
        assertThat(mayStillSign(lead)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"ECT", "AB_ADMINISTRATOR", "SCHOOL_ADMINISTRATOR"})
    void everybody_changes_their_own_name_telephone_and_address(Position position) {
        var caller = position == Position.AB_ADMINISTRATOR
                ? cast.staff(lead.body(), position)
                : cast.at(lead.body(), school, position);
        workshop.finishSignIn.choosePassword(caller, FIRST, FIRST);
        var version = workshop.myAccount.own(caller).version();

        assertThat(workshop.myAccount.changeDetails(caller, new Details("Ro", "Quill", "01632 960 009", version)))
                .isEmpty();
        var address = cast.address().value();
        workshop.myAccount.changeEmail(caller, FIRST, address, address);
        workshop.confirmEmail.confirm(Cast.token(cast.letterTo(address)));

        var own = workshop.myAccount.own(caller);
        assertThat(own.name().full()).isEqualTo("Ro Quill");
        assertThat(own.telephone()).isEqualTo("01632 960 009");
        assertThat(own.email().value()).isEqualTo(address);
    }

    @Test
    void another_address_needs_the_password_and_has_to_be_typed_twice() {
        var address = cast.address().value();

        assertThat(workshop.myAccount.changeEmail(lead, "wrong one here", address, address))
                .extracting(Refusal::code)
                .containsExactly("password.wrong");
        assertThat(workshop.myAccount.changeEmail(lead, FIRST, address, ""))
                .extracting(Refusal::code)
                .containsExactly("email.differs");
    }

    @Test
    void nobody_learns_whether_somebody_has_an_address() {
        var before = workshop.myAccount.own(lead).email();
        var address = addressOfAStranger();

        assertThat(workshop.myAccount.changeEmail(lead, FIRST, address, address))
                .isEmpty();

        assertThat(cast.letterTo(before.value()).subject()).contains("is being changed");
        assertThat(workshop.myAccount.own(lead).email()).isEqualTo(before);
    }

    @Test
    void the_owner_of_an_address_reads_that_somebody_asked_for_it_and_nothing_more() {
        var address = addressOfAStranger();
        workshop.myAccount.changeEmail(lead, FIRST, address, address);

        var letter = cast.letterTo(address);
        assertThat(letter.subject()).contains("Somebody asked to use your e-mail address");
        assertThat(letter.text())
                .asString()
                .contains("nothing has changed")
                .doesNotContain(lead.name().full())
                .doesNotContain("confirm-email");
    }

    private String addressOfAStranger() {
        var elsewhere = cast.letIn(cast.body(), cast.school("School Far Away"));
        workshop.tell.run();
        return workshop.myAccount.own(elsewhere).email().value();
    }

    @Test
    void details_that_changed_in_the_meantime_are_not_overwritten() {
        var version = workshop.myAccount.own(lead).version();
        workshop.myAccount.changeDetails(lead, new Details("Ro", "Quill", "", version));

        assertThat(workshop.myAccount.changeDetails(lead, new Details("Jo", "Quill", "", version)))
                .extracting(Refusal::code)
                .containsExactly("record.changed");
    }

    @Test
    void signing_out_everywhere_else_keeps_the_session_that_asks() {
        var here = signedIn();
        var there = signedIn();
        assertThat(workshop.ownSessions.running(lead, here))
                .extracting(Running::here)
                .containsExactlyInAnyOrder(true, false);

        assertThat(workshop.ownSessions.endOthers(lead, here)).isEqualTo(1);

        assertThat(workshop.ownSessions.endOthers(lead, here)).isZero();
        assertThat(workshop.visits.visit(here, lead.body())).isPresent();
        assertThat(workshop.visits.visit(there, lead.body())).isEmpty();
    }

    @Test
    void a_confirmed_new_address_blocks_signing_for_a_day() {
        workshop.confirmEmail.confirm(Cast.token(changed(cast.address().value())));
        var account = workshop.transactions.in(
                lead.scope(), () -> workshop.accounts.own(lead.person()).orElseThrow());

        assertThat(account.maySign(workshop.clock.instant().plus(Duration.ofHours(23))))
                .isFalse();
        assertThat(account.maySign(workshop.clock.instant().plus(Duration.ofHours(24))))
                .isTrue();
    }

    @Test
    void an_old_link_confirms_nothing() {
        var token = Cast.token(changed(cast.address().value()));
        workshop.clock.pass(Duration.ofDays(3));

        assertThat(workshop.confirmEmail.confirm(token))
                .extracting(Refusal::code)
                .containsExactly("link.used");
    }

    @Test
    void who_changes_the_password_stops_an_address_that_somebody_else_asked_for() {
        var token = Cast.token(changed(cast.address().value()));
        workshop.myAccount.changePassword(lead, FIRST, SECOND, SECOND);

        assertThat(workshop.confirmEmail.asked(token)).isEmpty();
        assertThat(workshop.confirmEmail.confirm(token))
                .extracting(Refusal::code)
                .containsExactly("link.used");
    }

    @Test
    void a_confirmed_address_ends_the_link_by_which_the_old_mailbox_would_get_in() {
        var before = workshop.myAccount.own(lead).email().value();
        workshop.recover.ask(lead.body(), before, "");
        var recovery = Cast.token(cast.letterTo(before));
        workshop.confirmEmail.confirm(Cast.token(changed(cast.address().value())));

        assertThat(workshop.recover.open(lead.body(), recovery)).isFalse();
    }

    @Test
    void a_colleague_who_signs_in_already_keeps_their_own_address() {
        var head = cast.at(lead.body(), school, Position.HEAD_TEACHER);
        var address = cast.address().value();
        var form = new PersonForm(
                Position.INDUCTION_LEAD.name(), lead.name().given(), lead.name().family(), "", address, address, "yes");
        var known = workshop.managePeople.at(head, school).stream()
                .filter(one -> one.person().id().equals(lead.person()))
                .findFirst()
                .orElseThrow();

        assertThat(workshop.managePeople.edit(
                        head,
                        school,
                        known.appointment().id(),
                        new Versions(
                                known.person().version(), known.appointment().version()),
                        form))
                .extracting(Refusal::code)
                .containsExactly("person.own-details");
    }

    @Test
    void somebody_known_elsewhere_keeps_their_own_details_before_the_first_sign_in_too() {
        var elsewhere = cast.letIn(cast.body(), cast.school("Elsewhere School"));
        var address = workshop.transactions
                .in(elsewhere.scope(), () -> workshop.people.find(elsewhere.person()))
                .orElseThrow()
                .email()
                .value();
        workshop.managePeople.add(
                lead,
                school,
                new PersonForm(Position.INDUCTION_TUTOR.name(), "False", "Name", "", address, address, "no"));
        var added = workshop.managePeople.at(lead, school).stream()
                .filter(one -> one.person().id().equals(elsewhere.person()))
                .findFirst()
                .orElseThrow();
        var mine = cast.address().value();

        assertThat(workshop.managePeople.edit(
                        lead,
                        school,
                        added.appointment().id(),
                        new Versions(
                                added.person().version(), added.appointment().version()),
                        new PersonForm(Position.INDUCTION_TUTOR.name(), "False", "Name", "", mine, mine, "no")))
                .isEmpty();
        var own = workshop.transactions
                .in(elsewhere.scope(), () -> workshop.people.find(elsewhere.person()))
                .orElseThrow();
        assertThat(own.email().value()).isEqualTo(address);
        assertThat(own.name()).isEqualTo(elsewhere.name());
    }

    private String signedIn() {
        return workshop.signIn
                .signIn(workshop.myAccount.own(lead).username(), FIRST)
                .fold(opened -> opened, refusals -> "");
    }

    private boolean mayStillSign(Caller caller) {
        return workshop.transactions
                .in(caller.scope(), () -> workshop.accounts.own(caller.person()).orElseThrow())
                .maySign(workshop.clock.instant());
    }

    private Letter changed(String address) {
        assertThat(workshop.myAccount.changeEmail(lead, FIRST, address, address))
                .isEmpty();
        return cast.letterTo(address);
    }
}
