/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.AuditTrail.Recorded;
import org.ectmanager.application.school.ManageMentors.MentorForm;
import org.ectmanager.application.team.ChangeTeam.Seen;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.persistence.audit.JdbcAuditTrail;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A school names another mentor or induction tutor while induction runs. */
class ChangeTeamTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private School school;
    private Induction begun;

    @BeforeEach
    void a_teacher_in_induction() {
        school = desk.school(cast.body());
        desk.authorised(school, desk.answers(school));
        begun = induction();
    }

    @Test
    void those_who_are_named_now_are_shown_with_whom_the_school_can_choose() {
        var olga = mentor("Olga", "olga@school.example");

        var team = desk.team.of(school.lead(), school.id(), begun.id()).orElseThrow();

        assertThat(team.tutor().name()).isEqualTo(school.tutor().name().full());
        assertThat(team.tutor().isHere()).isTrue();
        assertThat(team.mentor().orElseThrow().name()).isEqualTo("Mara Mentor");
        assertThat(team.hasMentor()).isTrue();
        assertThat(team.choices().mentors())
                .extracting(choice -> choice.id())
                .containsExactlyInAnyOrder(school.mentor(), olga);
        assertThat(team.choices().tutors())
                .extracting(choice -> choice.id())
                .containsExactlyInAnyOrder(
                        school.lead().person(),
                        school.head().person(),
                        school.tutor().person());
    }

    @Test
    void whoever_looks_is_on_record() {
        desk.team.of(school.lead(), school.id(), begun.id());

        assertThat(latest("team.viewed").actor()).contains(school.lead().person());
    }

    @Test
    void head_lead_and_tutor_name_another_mentor() {
        var names = List.of("Olga", "Oona", "Orla").iterator();
        for (var who : List.of(school.head(), school.lead(), school.tutor())) {
            var mentor = mentor(names.next(), "");
            RegistrationDesk.require(named(who, Map.of("mentor", Long.toString(mentor))));

            assertThat(induction().team().mentor()).contains(mentor);
        }
        assertThat(induction().team().tutor()).isEqualTo(begun.team().tutor());
        assertThat(induction().version()).isEqualTo(begun.version() + 3);
    }

    @Test
    void it_is_on_record_who_named_whom_and_why() {
        var lead = Long.toString(school.lead().person().value());
        var same = Long.toString(mentor("Leah", cast.email(school.lead())));
        RegistrationDesk.require(
                named(school.lead(), Map.of("tutor", lead, "mentor", same, "sameReason", "We are two teachers.")));

        assertThat(latest("team.changed")).satisfies(recorded -> {
            assertThat(recorded.actor()).contains(school.lead().person());
            assertThat(recorded.happening())
                    .isEqualTo(Happening.to(
                                    "induction",
                                    begun.id(),
                                    "team.changed",
                                    "Another induction tutor and another mentor were named")
                            .because("We are two teachers."));
        });
        assertThat(rows("tutor_id")).isEqualTo(school.tutor().person().value() + " " + lead);
        assertThat(rows("mentor_id")).isEqualTo(school.mentor() + " " + same);
    }

    @Test
    void one_person_as_mentor_and_tutor_needs_a_reason_which_stays_on_record() {
        var same = Long.toString(mentor("Tess", cast.email(school.tutor()).toUpperCase(Locale.ROOT)));

        assertThat(named(school.lead(), Map.of("mentor", same))).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo("sameReason");
            assertThat(refusal.sentence()).startsWith("Mentor and induction tutor are one person. Say why");
        });
        RegistrationDesk.require(
                named(school.lead(), Map.of("mentor", same, "sameReason", " Nobody else has qualified status. ")));
        assertThat(induction().team().sameReason()).isEqualTo("Nobody else has qualified status.");

        RegistrationDesk.require(named(school.lead(), Map.of("mentor", Long.toString(school.mentor()))));
        assertThat(induction().team().sameReason()).isEmpty();
    }

    @Test
    void the_reason_that_a_registration_gave_stays_too() {
        var answers = desk.answers(school);
        answers.put("mentor", Long.toString(mentor("Tess", cast.email(school.tutor()))));
        answers.put("sameReason", "A small school.");
        desk.authorised(school, answers);

        assertThat(desk.inductionsAt(school))
                .extracting(induction -> induction.team().sameReason())
                .containsExactlyInAnyOrder("", "A small school.");
    }

    @Test
    void whoever_is_not_chosen_stays_even_when_they_have_gone() {
        RegistrationDesk.require(workshop.manageMentors.remove(school.lead(), school.id(), school.mentor(), 1));
        RegistrationDesk.require(
                named(school.lead(), tutor(school.head()), Map.of("mentor", "", "sameReason", "not needed")));

        assertThat(induction().team().tutor()).isEqualTo(school.head().person());
        assertThat(induction().team().mentor()).contains(school.mentor());
        assertThat(induction().team().sameReason()).isEmpty();
    }

    @Test
    void naming_those_who_are_named_is_refused() {
        assertThat(named(school.lead(), Map.of("mentor", Long.toString(school.mentor()))))
                .extracting(Refusal::code)
                .containsExactly("team.unchanged");
        assertThat(named(school.lead(), Map.of())).extracting(Refusal::code).containsExactly("team.unchanged");
    }

    @Test
    void somebody_of_another_school_cannot_be_named() {
        var other = desk.school(school.body());

        assertThat(named(school.lead(), tutor(other.tutor()), Map.of("mentor", Long.toString(other.mentor()))))
                .extracting(Refusal::field)
                .containsExactly("tutor", "mentor");
    }

    @Test
    void nobody_who_was_removed_can_be_named() {
        var olga = mentor("Olga", "");
        RegistrationDesk.require(workshop.manageMentors.remove(school.lead(), school.id(), olga, 1));

        assertThat(named(school.lead(), Map.of("mentor", Long.toString(olga))))
                .extracting(Refusal::field)
                .containsExactly("mentor");
    }

    @Test
    void an_administrator_cannot_be_the_tutor() {
        var administrator = cast.at(school.body(), school.id(), Position.SCHOOL_ADMINISTRATOR);

        assertThat(named(school.lead(), tutor(administrator)))
                .extracting(Refusal::field)
                .containsExactly("tutor");
    }

    @Test
    void nobody_mentors_themselves() {
        var teacher = cast.caller(school.body(), begun.ect(), begun.name());
        var same = mentor("Nova", cast.email(teacher));

        assertThat(named(school.lead(), Map.of("mentor", Long.toString(same))))
                .containsExactly(
                        new Refusal(
                                "mentor",
                                "post.ect-and-staff",
                                "This person would be in induction at the school and have another position there, such as tutor. Those"
                                        + " who write and sign reports are not the early career teacher (R18, R38, guidance 2.18, 2.60)."
                                        + " Use the e-mail address of the right person, or have the other position ended first"));
    }

    @Test
    void nobody_who_judges_for_the_appropriate_body_is_a_mentor() {
        var assurer = cast.staff(school.body(), Position.QUALITY_ASSURER);
        var same = mentor("Quentin", cast.email(assurer));

        assertThat(named(school.lead(), Map.of("mentor", Long.toString(same))))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple("mentor", "post.school-and-body"));
        assertThat(induction().team()).isEqualTo(begun.team());
    }

    @Test
    void a_colleague_who_was_quicker_is_told_of_and_not_overwritten() {
        var seen = new Seen(begun.id(), begun.version());
        var olga = mentor("Olga", "");
        RegistrationDesk.require(named(school.head(), Map.of("mentor", Long.toString(olga))));

        var late = desk.team.change(school.lead(), school.id(), seen, tutor(school.lead()));

        assertThat(late).extracting(Refusal::code).containsExactly("team.changed");
        assertThat(induction().team().tutor()).isEqualTo(begun.team().tutor());
        var edit = desk.team.since(school.lead(), school.id(), seen).orElseThrow();
        assertThat(edit.by()).isEqualTo(school.head().name().full());
        assertThat(edit.before("mentor_id")).contains("Mara Mentor");
        assertThat(edit.before("tutor_id")).isEmpty();
    }

    @Test
    void once_induction_is_over_nobody_is_named() {
        workshop.transactions.run(
                school.lead().scope(), () -> desk.inductions.save(begun.ended(Induction.State.PASSED)));

        assertThat(named(school.lead(), tutor(school.lead())))
                .extracting(Refusal::code)
                .containsExactly("team.over");
    }

    @Test
    void nobody_else_names_anybody() {
        var outsiders = List.of(
                cast.at(school.body(), school.id(), Position.SCHOOL_ADMINISTRATOR),
                cast.caller(school.body(), begun.ect(), begun.name()),
                cast.staff(school.body(), Position.AB_LEAD),
                cast.staff(school.body(), Position.QUALITY_ASSURER),
                desk.school(school.body()).lead(),
                desk.school(cast.body()).lead());

        for (var outsider : outsiders) {
            assertThatThrownBy(() -> named(outsider, tutor(school.lead()))).isInstanceOf(NotAllowed.class);
            assertThat(desk.team.of(outsider, school.id(), begun.id())).isEmpty();
            assertThat(desk.team.since(outsider, school.id(), new Seen(begun.id(), begun.version())))
                    .isEmpty();
            assertThat(desk.team.leftAlone(outsider, school.id())).isEmpty();
        }
        assertThat(induction().team()).isEqualTo(begun.team());
    }

    @Test
    void nobody_names_anybody_by_way_of_their_own_school() {
        var other = desk.school(school.body());
        var seen = new Seen(begun.id(), begun.version());

        assertThatThrownBy(() -> desk.team.change(other.lead(), other.id(), seen, tutor(other.lead())))
                .isInstanceOf(NotAllowed.class);
    }

    private List<Refusal> named(Caller who, Map<String, String> typed) {
        return named(who, typed, Map.of());
    }

    private List<Refusal> named(Caller who, Map<String, String> typed, Map<String, String> more) {
        var all = new HashMap<>(typed);
        all.putAll(more);
        return desk.team.change(
                who, school.id(), new Seen(begun.id(), induction().version()), all);
    }

    private static Map<String, String> tutor(Caller who) {
        return Map.of("tutor", Long.toString(who.person().value()));
    }

    private long mentor(String name, String email) {
        RegistrationDesk.require(
                workshop.manageMentors.add(school.lead(), school.id(), new MentorForm(name, "Mentor", email, "")));
        return workshop.manageMentors.at(school.lead(), school.id()).stream()
                .filter(mentor -> mentor.name().given().equals(name))
                .mapToLong(mentor -> mentor.id())
                .max()
                .orElseThrow();
    }

    private Induction induction() {
        return desk.inductionsAt(school).stream()
                .filter(induction -> begun == null || induction.id() == begun.id())
                .findFirst()
                .orElseThrow();
    }

    private Recorded latest(String kind) {
        return workshop.transactions.in(
                school.lead().scope(),
                () -> new JdbcAuditTrail(workshop.transactions).latest(kind, 1).get(0));
    }

    /** What the audit trail keeps of a field of the induction: before and after. */
    private String rows(String field) {
        return workshop.transactions.in(school.lead().scope(), () -> workshop.transactions
                .sql()
                .first(
                        "select old ->> ? || ' ' || (new ->> ?) said from audit_row where body = ? and"
                                + " relation = 'induction' and row_id = ? and old is not null and new is not null",
                        row -> row.text("said"),
                        field,
                        field,
                        school.body().value(),
                        Long.toString(begun.id()))
                .orElseThrow());
    }
}
