/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.calendar.Calendars.on;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.absence.AbsenceKind;
import org.ectmanager.domain.absence.Days;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.contract.ContractHistory;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.terms.Fte;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Plans of random histories, held against counting day by day and against what every plan has to keep. */
class DayByDayTest {

    private static final LocalDate START = on("2025-09-01");
    private static final SchoolId SCHOOL = new SchoolId(1);
    private static final String[] PATTERNS = {"1.0", "0.8", "0.6", "0.5", "0.4", "0.9", "0.33"};
    private static final TermCalendar CALENDAR = TermCalendar.national().reaching(START, START.plusYears(25));
    /** Far finer than the shortest day of service, far coarser than the error of 60 digits. */
    private static final BigDecimal HAIR = new BigDecimal("1e-20");

    @RepeatedTest(200)
    void the_end_is_where_counting_day_by_day_ends(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var contracts = contracts(random);
        var plan = plan(contracts, List.of());
        var end = START.minusDays(1);
        for (var served = BigDecimal.ZERO;
                served.compareTo(BigDecimal.valueOf(6).subtract(HAIR)) < 0; ) {
            end = end.plusDays(1);
            served = served.add(worth(contracts, end));
        }
        assertThat(plan.completion().date()).hasValue(end);
        assertThat(plan.finalAssessment().orElseThrow().period().to()).isEqualTo(end);
    }

    @RepeatedTest(200)
    void every_plan_is_in_order_and_looks_back_on_every_school_day_once(RepetitionInfo repetition) {
        var random = new Random(-repetition.getCurrentRepetition());
        var absences = absences(random);
        var reports = plan(contracts(random), absences).reports();
        var next = START;
        for (var report : reports) {
            assertThat(report.period().from())
                    .isEqualTo(CALENDAR.schoolDayFrom(next).orElseThrow());
            assertThat(report.opens()).isBeforeOrEqualTo(report.due());
            assertThat(report.due()).isBeforeOrEqualTo(report.period().to());
            assertThat(CALENDAR.workingDays().isWorkingDay(report.due())).isTrue();
            assertThat(report.because()).isNotEmpty();
            next = report.period().to().plusDays(1);
        }
        assertThat(reports)
                .filteredOn(report -> report.kind() == ReportKind.FORMAL_ASSESSMENT)
                .hasSize(2);
        assertThat(reports.get(reports.size() - 1).isFinal()).isTrue();
    }

    @Test
    void more_absence_never_ends_induction_earlier() {
        var contracts = List.of(Contract.open(SCHOOL, START, Fte.of("0.8")));
        var before = START;
        for (int days = 0; days <= 60; days++) {
            var absence = Absence.of(new DateRange(START, START.plusDays(90)), Days.of(days), AbsenceKind.SICKNESS);
            var end = plan(contracts, List.of(absence)).completion().date().orElseThrow();
            assertThat(end).isAfterOrEqualTo(before);
            before = end;
        }
    }

    private static InductionPlan plan(List<Contract> contracts, List<Absence> absences) {
        var six = RequiredLength.standard(RuleSets.on(START));
        var facts = new InductionFacts(START, new ContractHistory(contracts), absences, six);
        return new PlanMaker(TermCalendar.national(), PlanPolicy.DEFAULT).plan(facts, START);
    }

    private static List<Contract> contracts(Random random) {
        var contracts = new ArrayList<Contract>();
        var from = START;
        for (int change = random.nextInt(4); change > 0; change--) {
            var to = from.plusDays(20 + random.nextInt(200));
            contracts.add(Contract.until(SCHOOL, from, to, pattern(random)));
            from = to.plusDays(1);
        }
        contracts.add(Contract.open(SCHOOL, from, pattern(random)));
        return contracts;
    }

    private static List<Absence> absences(Random random) {
        var from = START.plusDays(random.nextInt(700));
        return List.of(Absence.of(
                new DateRange(from, from.plusDays(80)), new Days(random.nextInt(120)), AbsenceKind.SICKNESS));
    }

    private static Fte pattern(Random random) {
        return Fte.of(PATTERNS[random.nextInt(PATTERNS.length)]);
    }

    private static BigDecimal worth(List<Contract> contracts, LocalDate day) {
        if (!CALENDAR.isSchoolDay(day)) {
            return BigDecimal.ZERO;
        }
        var term = CALENDAR.termOn(day).orElseThrow();
        var fte = contracts.stream()
                .filter(contract -> contract.period().contains(day))
                .map(contract -> contract.fte().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return fte.divide(BigDecimal.valueOf(term.schoolDays()), new MathContext(60));
    }
}
