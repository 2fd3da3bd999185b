/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.people.ManagePeople.Versions;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.people.PersonForm;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Accounts.ContactPreferences;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.signin.FirstStep;
import org.ectmanager.application.signin.Visit;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.junit.jupiter.api.Test;

/** A school that types an address learns nothing about whoever has it, until that person says so. */
class WhoseDetailsTest {

    private static final String PASSWORD = "otter kettle daylight";

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final SchoolId school = cast.school("Asking School");
    private final Caller lead = cast.letIn(cast.body(), school);

    @Test
    void an_address_known_elsewhere_shows_what_was_typed() {
        var known = knownElsewhere();

        add(typed(known));

        assertThat(shown(known).person().name().full()).isEqualTo("Typed Here");
        assertThat(shown(known).person().telephone()).isEqualTo("01632 960 999");
    }

    @Test
    void the_answers_are_the_same_whether_the_account_existed_or_not() {
        var known = typed(knownElsewhere());
        var fresh = typed(cast.address().value());

        assertThat(add(known)).isEqualTo(add(fresh)).isEmpty();
        assertThat(add(known)).isEqualTo(add(fresh));
        assertThat(edited(known, "Other")).isEqualTo(edited(fresh, "Other")).isEmpty();
        assertThat(shown(known.email()).person().name())
                .isEqualTo(shown(fresh.email()).person().name());
        assertThat(shown(known.email()).appointment().acceptedAt())
                .isEqualTo(shown(fresh.email()).appointment().acceptedAt())
                .isEmpty();
        assertThat(shown(known.email()).person().version())
                .isEqualTo(shown(fresh.email()).person().version());
    }

    @Test
    void the_database_hides_the_person_from_the_body_too() {
        var known = knownElsewhere();
        add(typed(known));

        assertThat(rowSeenByBody(known)).isEmpty();

        accept(known);
        assertThat(rowSeenByBody(known)).isNotEmpty();
    }

    @Test
    void the_database_hides_what_the_person_chose_too() {
        var known = knownElsewhere();
        var person = person(known);
        workshop.transactions.run(
                Scope.of(person), () -> workshop.accounts.keepPreferences(person, new ContactPreferences(false)));
        add(typed(known));

        assertThat(choiceSeenByBody(person)).isEmpty();

        accept(known);
        assertThat(choiceSeenByBody(person)).contains(new ContactPreferences(false));
    }

    @Test
    void once_accepted_the_persons_own_details_are_shown() {
        var known = knownElsewhere();
        add(typed(known));

        accept(known);

        assertThat(shown(known).person().name().full()).isEqualTo("Real Elsewhere");
        assertThat(shown(known).person().telephone()).isEqualTo("01632 960 111");
    }

    @Test
    void the_person_keeps_their_own_name_everywhere() {
        var known = knownElsewhere();
        add(typed(known));
        accept(known);
        var person = person(known);

        assertThat(workshop.transactions
                        .in(Scope.of(person), () -> workshop.people.find(person))
                        .orElseThrow()
                        .name()
                        .full())
                .isEqualTo("Real Elsewhere");
    }

    @Test
    void until_it_is_accepted_a_post_gives_no_rights_and_the_person_is_asked() {
        var known = knownElsewhere();
        add(typed(known));

        assertThat(cast.visit(known, PASSWORD, lead.body())).isInstanceOfSatisfying(Visit.Unfinished.class, asked -> {
            assertThat(asked.caller().appointments()).isEmpty();
            assertThat(asked.step()).isEqualTo(FirstStep.POSTS);
            assertThat(workshop.acceptPosts.waiting(asked.caller()))
                    .singleElement()
                    .satisfies(offer -> assertThat(offer.place()).isEqualTo("Asking School"));
        });
    }

    @Test
    void somebody_who_says_that_it_is_not_them_is_off_the_list_and_the_lead_is_told() {
        var known = knownElsewhere();
        add(typed(known));

        answer(known, false);

        assertThat(workshop.managePeople.at(lead, school))
                .noneMatch(held -> held.person().email().value().equals(known));
        var letter = cast.letterTo(leadAddress());
        assertThat(letter.subject()).isEqualTo("Somebody you added is somebody else");
        assertThat(workshop.managePeople.ended(lead, school)).isEmpty();
    }

    @Test
    void the_first_password_accepts_the_only_post_and_its_corrected_name() {
        var fresh = typed(cast.address().value());
        add(fresh);
        edited(fresh, "Corrected");
        var letter = cast.letterTo(fresh.email());

        var visit = (Visit.Unfinished) cast.visit(fresh.email(), Cast.stated(letter, "One-time password"), lead.body());
        assertThat(workshop.finishSignIn.choosePassword(visit.caller(), PASSWORD, PASSWORD))
                .isEmpty();

        assertThat(shown(fresh.email()).appointment().isAccepted()).isTrue();
        assertThat(shown(fresh.email()).person().name().family()).isEqualTo("Corrected");
    }

    @Test
    void another_address_for_somebody_who_has_not_accepted_invites_another_person() {
        var first = typed(cast.address().value());
        add(first);
        var right = cast.address().value();
        var before = shown(first.email());

        assertThat(workshop.managePeople.edit(lead, school, before.appointment().id(), versions(before), typed(right)))
                .isEmpty();

        assertThat(shown(right).person().id()).isNotEqualTo(before.person().id());
        assertThat(workshop.managePeople.at(lead, school))
                .noneMatch(held -> held.person().email().value().equals(first.email()));
    }

    @Test
    void a_second_post_at_the_same_school_needs_no_second_acceptance() {
        var known = knownElsewhere();
        add(typed(known));
        accept(known);

        add(form(known, Position.SCHOOL_ADMINISTRATOR));

        assertThat(workshop.managePeople.at(lead, school))
                .filteredOn(held -> held.person().email().value().equals(known))
                .hasSize(2)
                .allMatch(held -> held.appointment().isAccepted());
    }

    @Test
    void nobody_but_the_owner_changes_the_details_of_an_accepted_post() {
        var known = knownElsewhere();
        add(typed(known));
        accept(known);

        assertThat(edited(typed(known), "Renamed")).extracting(Refusal::code).containsExactly("person.own-details");
    }

    @Test
    void a_person_who_left_stays_in_the_history_by_the_last_known_name() {
        var known = knownElsewhere();
        add(typed(known));
        accept(known);
        var post = shown(known).appointment();

        workshop.managePeople.remove(lead, school, post.id(), post.version());

        assertThat(workshop.managePeople.ended(lead, school)).singleElement().satisfies(past -> {
            assertThat(past.appointed().person().name().full()).isEqualTo("Real Elsewhere");
            assertThat(past.appointed().person().telephone()).isEmpty();
            assertThat(past.until()).isEqualTo(workshop.clock.instant());
        });
    }

    @Test
    void a_mail_of_the_school_to_somebody_known_elsewhere_does_not_say_who_they_are() {
        var known = knownElsewhere();
        add(typed(known));

        assertThat(cast.letterTo(known).subject()).isEqualTo("Is this your new position in ECT Manager?");
    }

    @Test
    void the_question_whether_a_position_is_theirs_names_the_school() {
        var known = knownElsewhere();
        add(typed(known));

        assertThat(cast.letterTo(known).text().toString())
                .contains("added you as an induction tutor at Asking School. Sign in");
    }

    @Test
    void the_question_names_the_school_also_when_it_is_sent_again() {
        var known = knownElsewhere();
        add(typed(known));
        workshop.tell.run();
        workshop.post.clear();

        workshop.managePeople.sendLink(lead, school, shown(known).appointment().id());

        assertThat(cast.letterTo(known).text().toString())
                .contains("added you as an induction tutor at Asking School. Sign in");
    }

    private String knownElsewhere() {
        var there = cast.body();
        var other = cast.school("Other School");
        var email = cast.address().value();
        var caller = cast.letIn(there, other);
        assertThat(workshop.managePeople.add(
                        caller,
                        other,
                        new PersonForm("INDUCTION_TUTOR", "Real", "Elsewhere", "01632 960 111", email, email, "no")))
                .isEmpty();
        var visit = (Visit.Unfinished) cast.visit(email, Cast.stated(cast.letterTo(email), "One-time password"), there);
        assertThat(workshop.finishSignIn.choosePassword(visit.caller(), PASSWORD, PASSWORD))
                .isEmpty();
        var settled = cast.caller(there, visit.caller().person(), visit.caller().name());
        workshop.finishSignIn.choosePreferences(settled, true);
        workshop.finishSignIn.answerQuestions(
                settled,
                workshop.finishSignIn.questions().stream()
                        .limit(2)
                        .map(question ->
                                new org.ectmanager.application.signin.FinishSignIn.Answered(question, "an answer"))
                        .toList());
        return email;
    }

    private static PersonForm typed(String email) {
        return form(email, Position.INDUCTION_TUTOR);
    }

    private static PersonForm form(String email, Position position) {
        return new PersonForm(position.name(), "Typed", "Here", "01632 960 999", email, email, "no");
    }

    private List<Refusal> add(PersonForm form) {
        return workshop.managePeople.add(lead, school, form);
    }

    private List<Refusal> edited(PersonForm form, String family) {
        var before = shown(form.email());
        return workshop.managePeople.edit(
                lead,
                school,
                before.appointment().id(),
                versions(before),
                new PersonForm(form.position(), "Typed", family, form.telephone(), form.email(), form.email(), "no"));
    }

    private static Versions versions(Appointed seen) {
        return new Versions(seen.person().version(), seen.appointment().version());
    }

    private Appointed shown(String email) {
        return workshop.managePeople.at(lead, school).stream()
                .filter(held -> held.person().email().value().equals(email))
                .findFirst()
                .orElseThrow();
    }

    private PersonId person(String email) {
        return workshop.transactions
                .in(Scope.nobody(), () -> workshop.people.withEmail(new EmailAddress(email)))
                .orElseThrow();
    }

    private Optional<Person> rowSeenByBody(String email) {
        var person = person(email);
        return workshop.transactions.in(lead.scope(), () -> workshop.people.find(person));
    }

    private Optional<ContactPreferences> choiceSeenByBody(PersonId person) {
        return workshop.transactions.in(lead.scope(), () -> workshop.accounts.preferences(person));
    }

    private void accept(String email) {
        answer(email, true);
    }

    private void answer(String email, boolean yes) {
        var asked = (Visit.Unfinished) cast.visit(email, PASSWORD, lead.body());
        var offer = workshop.acceptPosts.waiting(asked.caller()).get(0);
        var refusals = yes
                ? workshop.acceptPosts.accept(
                        asked.caller(), offer.appointment().id())
                : workshop.acceptPosts.decline(
                        asked.caller(), offer.appointment().id());
        assertThat(refusals).isEmpty();
    }

    private String leadAddress() {
        return workshop.transactions
                .in(lead.scope(), () -> workshop.people.find(lead.person()))
                .orElseThrow()
                .email()
                .value();
    }
}
