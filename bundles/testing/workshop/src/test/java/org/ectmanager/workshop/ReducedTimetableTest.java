/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.registration.RegistrationContent;
import org.ectmanager.application.registration.Step;
import org.ectmanager.application.signature.Signature.Scheme;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R17: how much is to be taught, as a registration says it. The figures are those of the reference. */
class ReducedTimetableTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private School school;
    private Map<String, String> answers;

    @BeforeEach
    void a_school() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = desk.school(cast.body());
        answers = desk.answers(school);
        answers.put("standardHours", "22.5");
    }

    @ParameterizedTest
    @CsvSource({
        "1,5,20.25,''",
        "1,5,20.26,registration.plannedHours.too-many",
        "0.6,3,12.15,''",
        "0.6,3,12.2,registration.plannedHours.too-many",
        "1,5,0,registration.plannedHours.wrong",
        "1,5,'',registration.plannedHours.wrong",
        "1,5,much,registration.plannedHours.wrong"
    })
    void at_most_nine_tenths_are_taught_in_part_one(String fte, String days, String planned, String code) {
        answers.putAll(Map.of("fte", fte, "daysPerWeek", days, "plannedHours", planned));

        assertThat(kept()).extracting(Refusal::code).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"2.9,21.375,1", "3,21.375,0", "3,21.38,1"})
    void whoever_has_served_part_one_teaches_at_most_nineteen_twentieths(String served, String planned, int refused) {
        answers.putAll(
                Map.of("served", "HERE", "hereBody", "Another body", "hereTerms", served, "plannedHours", planned));

        assertThat(kept()).hasSize(refused);
    }

    @Test
    void a_refusal_has_the_figures_of_the_rule() {
        answers.put("plannedHours", "21");

        assertThat(kept()).singleElement().satisfies(refusal -> assertThat(refusal.sentence())
                .contains("At most 20.25 hours a week: 90 per cent of 22.5 hours", "paragraph 2.20"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "200"})
    void hours_beyond_the_limits_are_answered_with_the_limits(String typed) {
        answers.putAll(Map.of("standardHours", typed, "plannedHours", "20"));

        assertThat(kept())
                .singleElement()
                .satisfies(
                        refusal -> assertThat(refusal.sentence())
                                .startsWith(
                                        "The weekly teaching hours of a full-time teacher of your school must be above 0 and below 100"));
    }

    @Test
    void the_officer_sees_it_among_the_checks_where_the_school_has_said_it() {
        answers.put("plannedHours", "20");

        assertThat(findings(desk.signed(school, answers))).contains("post.timetable");
        answers = desk.answers(school);
        assertThat(findings(desk.signed(school, answers))).doesNotContain("post.timetable");
    }

    @Test
    void the_head_teacher_signs_it_and_a_registration_without_it_is_signed_as_before() {
        answers.put("plannedHours", "20");
        var said = hash();
        answers.put("plannedHours", "19");

        assertThat(hash()).isNotEqualTo(said);
        answers.keySet().removeAll(List.of("standardHours", "plannedHours"));
        var silent = hash();
        answers.putAll(Map.of("standardHours", "", "plannedHours", ""));
        assertThat(hash()).isEqualTo(silent);
    }

    private String hash() {
        var id = desk.typed(school, answers);
        var registration = desk.register.find(school.lead(), school.id(), id).orElseThrow();
        return new RegistrationContent(school.body(), registration)
                .hashes(Scheme.WHOLE)
                .get(Step.POST.path());
    }

    private List<String> findings(long id) {
        var officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        return desk.authorise.look(officer, id).orElseThrow().findings().stream()
                .map(Finding::code)
                .toList();
    }

    private List<Refusal> kept() {
        var draft = desk.draft(school, desk.typed(school, answers));
        return desk.register.keep(school.lead(), school.id(), draft, Step.POST, answers);
    }
}
