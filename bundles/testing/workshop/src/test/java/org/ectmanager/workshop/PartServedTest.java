/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.registration.AuthoriseRegistration.Counted;
import org.ectmanager.application.registration.AuthoriseRegistration.Terms;
import org.ectmanager.application.registration.Registration.State;
import org.ectmanager.application.registration.Step;
import org.ectmanager.application.registration.TermStart;
import org.ectmanager.domain.absence.Days;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.length.ServedBefore;
import org.ectmanager.domain.plan.InductionPlan;
import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** A part of an induction was served before: the school says how much, the appropriate body counts it (R20, R23). */
class PartServedTest extends AtTheRegistrationDesk {

    @Test
    void whoever_served_before_is_asked_where_under_whom_and_how_long() {
        var answers = desk.answers(school);
        answers.put("served", "ELSEWHERE");

        assertThat(kept(Step.TEACHER, answers))
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder("elsewhereSchool", "elsewhereBody", "elsewhereTerms");
    }

    @Test
    void at_the_same_school_the_school_is_not_asked() {
        var answers = desk.answers(school);
        answers.put("served", "HERE");

        assertThat(kept(Step.TEACHER, answers))
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder("hereBody", "hereTerms");
    }

    @Test
    void six_terms_or_none_were_not_a_part() {
        for (var typed : List.of("6", "0", "2.55", "two", "-1")) {
            var answers = partServed();
            answers.put("elsewhereTerms", typed);
            assertThat(kept(Step.TEACHER, answers)).extracting(Refusal::field).containsExactly("elsewhereTerms");
        }
    }

    @Test
    void whoever_begins_is_asked_nothing_of_it() {
        assertThat(kept(Step.TEACHER, desk.answers(school))).isEmpty();
    }

    @Test
    void the_officer_reads_what_the_school_says() {
        var id = desk.signed(school, partServed());

        var before = desk.authorise.look(officer, id).orElseThrow().before().orElseThrow();

        assertThat(before.school()).isEqualTo("Old School");
        assertThat(before.body()).isEqualTo("Old Body");
        assertThat(before.terms().terms()).hasToString("3.0");
    }

    @Test
    void the_officer_has_to_confirm_the_number() {
        var id = desk.signed(school, partServed());

        assertThat(authorise(id, Counted.NOTHING)).extracting(Refusal::field).containsExactly("countedTerms");
    }

    @Test
    void a_confirmed_number_makes_the_plan_for_the_rest() {
        var id = desk.signed(school, partServed());
        RegistrationDesk.require(authorise(id, new Counted("3", "12.5", "")));

        var induction = desk.inductionsAt(school).get(0);
        assertThat(induction.before())
                .isEqualTo(new ServedBefore(org.ectmanager.domain.terms.Terms.of(3), Days.of("12.5")));
        var plan = plan();
        assertThat(plan.reports())
                .extracting(PlannedReport::title)
                .containsExactly("Progress review 1", "Progress review 2", "Final assessment");
        assertThat(plan.finalAssessment().orElseThrow().because())
                .extracting(Reason::sentence)
                .contains("3 of them were served before this post. They carry over.");
        assertThat(plan.parts().get(0).extension().adHoc()).isEqualTo(Days.of("12.5"));
    }

    @Test
    void another_number_needs_a_reason() {
        var id = desk.signed(school, partServed());

        assertThat(authorise(id, new Counted("2", "12.5", "")))
                .extracting(Refusal::field)
                .containsExactly("countedReason");
    }

    @Test
    void a_corrected_number_counts_and_the_school_reads_why() {
        var id = desk.signed(school, partServed());
        RegistrationDesk.require(authorise(id, new Counted("2", "12.5", "One term was supply work")));

        assertThat(desk.inductionsAt(school).get(0).before().terms()).hasToString("2.0");
        var registration = desk.register.find(school.lead(), school.id(), id).orElseThrow();
        assertThat(registration.state()).isEqualTo(State.AUTHORISED);
        assertThat(registration.reason())
                .isEqualTo("2 terms with 12.5 days absent served before count. The school said 3 terms with 12.5"
                        + " days absent. One term was supply work");
    }

    @Test
    void what_was_counted_is_in_the_audit_trail() {
        var id = desk.signed(school, partServed());
        RegistrationDesk.require(authorise(id, new Counted("0", "", "The post lasted less than a term")));

        assertThat(desk.inductionsAt(school).get(0).before()).isEqualTo(ServedBefore.NONE);
        var told = workshop.transactions.in(officer.scope(), () -> workshop.transactions
                .sql()
                .list(
                        "select sentence from audit_event where kind = 'registration.authorised'",
                        row -> row.text("sentence")));
        assertThat(told).anySatisfy(sentence -> assertThat(sentence)
                .contains("0 terms served before count")
                .contains("The school said 3 terms"));
    }

    @Test
    void a_term_that_was_chosen_is_the_start() {
        var start = desk.register.termStarts(school.lead(), school.id()).get(1);
        var answers = desk.answers(school);
        answers.put("starts", start.day().toString());
        desk.authorised(school, answers);

        assertThat(start.day()).isAfter(LocalDate.of(2026, 12, 31));
        assertThat(desk.inductionsAt(school).get(0).startsOn()).isEqualTo(start.day());
    }

    @Test
    void only_terms_that_are_still_to_begin_are_offered() {
        assertThat(desk.register.termStarts(school.lead(), school.id()))
                .hasSize(4)
                .extracting(TermStart::day)
                .isSorted()
                .allMatch(day -> day.isAfter(LocalDate.of(2026, 8, 23)));
    }

    @Test
    void no_day_at_all_is_refused_at_the_offered_days() {
        var answers = desk.answers(school);
        answers.keySet().removeIf(field -> field.startsWith("start-"));

        assertThat(kept(Step.POST, answers)).extracting(Refusal::field).containsExactly("starts");
    }

    @Test
    void a_registration_is_printed_at_any_time_and_that_is_recorded() {
        var id = desk.register.begin(school.lead(), school.id());

        assertThat(desk.register.print(school.tutor(), school.id(), id)).isPresent();
        var told = workshop.transactions.in(officer.scope(), () -> workshop.transactions
                .sql()
                .list("select kind from audit_event where kind = 'registration.printed'", row -> row.text("kind")));
        assertThat(told).isNotEmpty();
    }

    @Test
    void the_school_of_a_registration_is_named_with_its_urn_for_school_and_body_alike() {
        var id = desk.signed(school, desk.answers(school));
        var urn = workshop.transactions.in(
                officer.scope(),
                () -> workshop.schools.find(school.id()).orElseThrow().urn());

        assertThat(desk.register
                        .whole(school.lead(), school.id(), id)
                        .orElseThrow()
                        .school())
                .isEqualTo("Desk School (URN " + urn + ")");
        assertThat(desk.authorise.look(officer, id).orElseThrow().school()).isEqualTo("Desk School (URN " + urn + ")");
    }

    @Test
    void the_day_of_qualified_teacher_status_comes_from_the_record() {
        var id = desk.signed(school, desk.answers(school));

        assertThat(desk.register
                        .whole(school.lead(), school.id(), id)
                        .orElseThrow()
                        .check())
                .isPresent();
    }

    private InductionPlan plan() {
        var induction = desk.inductionsAt(school).get(0);
        return workshop.transactions.in(officer.scope(), () -> desk.planning.plan(school.body(), induction));
    }

    private List<Refusal> authorise(long id, Counted counted) {
        return desk.authorise.authorise(
                officer,
                desk.draft(school, id),
                new Terms(Optional.of(officer.person()), Optional.empty(), "", true, counted));
    }
}
