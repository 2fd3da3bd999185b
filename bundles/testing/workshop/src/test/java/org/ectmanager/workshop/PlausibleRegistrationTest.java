/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.registration.AuthoriseRegistration.Terms;
import org.ectmanager.application.registration.RegisterEct.Reviewed;
import org.ectmanager.application.registration.Step;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a registration says has to be possible, and to fit the national record. */
class PlausibleRegistrationTest extends AtTheRegistrationDesk {

    @Test
    void another_name_on_the_record_is_told_to_the_school_and_to_the_officer_who_must_note_it() {
        var answers = desk.answers(school);
        answers.put("familyName", "Quite-Different");
        var id = desk.signed(school, answers);

        var registration = desk.register.find(school.lead(), school.id(), id).orElseThrow();
        List<Finding> told =
                desk.register.review(school.lead(), registration).fold(Reviewed::findings, refusals -> List.of());
        assertThat(told).extracting(Finding::code).contains("start.name-differs");
        var seen = desk.authorise.look(officer, id).orElseThrow();
        assertThat(seen.findings()).extracting(Finding::code).contains("start.name-differs");
        assertThat(desk.authorise.authorise(officer, desk.draft(school, id), terms(false)))
                .extracting(Refusal::code)
                .containsExactly("registration.not-noted");
        assertThat(desk.authorise.authorise(officer, desk.draft(school, id), terms(true)))
                .isEmpty();
    }

    @Test
    void a_previous_surname_explains_another_name() {
        var answers = desk.answers(school);
        answers.put("familyName", "Quite-Different");
        answers.put("previousName", "Teacher");
        var id = desk.signed(school, answers);

        assertThat(desk.authorise.look(officer, id).orElseThrow().findings())
                .extracting(Finding::code)
                .contains("start.name")
                .doesNotContain("start.name-differs");
    }

    @ParameterizedTest
    @CsvSource({
        "1900,registration.start.too-early",
        "2199,registration.start.too-late",
        "2006,registration.start.too-early",
        "2029,registration.start.too-late"
    })
    void a_start_in_an_odd_year_is_refused_at_its_step(String year, String code) {
        var answers = desk.answers(school);
        RegistrationDesk.date(answers, "start", "1", "9", year);

        assertThat(kept(Step.POST, answers)).extracting(Refusal::code).containsExactly(code);
    }

    @Test
    void a_contract_without_an_end_in_sight_and_an_odd_year_of_birth_are_refused_too() {
        var answers = desk.answers(school);
        answers.put("contract", "fixed");
        RegistrationDesk.date(answers, "end", "31", "8", "2199");
        RegistrationDesk.date(answers, "birth", "1", "2", "2025");

        assertThat(kept(Step.POST, answers)).extracting(Refusal::field).containsExactly("end");
        assertThat(kept(Step.TEACHER, answers)).extracting(Refusal::field).containsExactly("birth");
    }

    @Test
    void full_time_on_two_days_is_refused_and_names_the_field() {
        var answers = desk.answers(school);
        answers.put("daysPerWeek", "2");

        assertThat(kept(Step.POST, answers)).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo("daysPerWeek");
            assertThat(refusal.sentence()).contains("5 full days a week");
        });
    }

    @Test
    void part_days_are_kept_and_noted() {
        var answers = desk.answers(school);
        answers.put("fte", "0.6");

        assertThat(kept(Step.POST, answers)).isEmpty();
        var id = desk.signed(school, answers);
        assertThat(desk.authorise.look(officer, id).orElseThrow().findings())
                .extracting(Finding::code)
                .contains("post.part-days");
    }

    private Terms terms(boolean noted) {
        return new Terms(Optional.of(officer.person()), Optional.empty(), "", noted);
    }
}
