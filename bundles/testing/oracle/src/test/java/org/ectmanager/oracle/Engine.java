/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.absence.AbsenceKind;
import org.ectmanager.domain.absence.Days;
import org.ectmanager.domain.absence.LeaveChoice;
import org.ectmanager.domain.calendar.BankHoliday;
import org.ectmanager.domain.calendar.BankHolidays;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.NationalCalendar;
import org.ectmanager.domain.calendar.SchoolTerm;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.calendar.WorkingDays;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.contract.ContractHistory;
import org.ectmanager.domain.contract.DayMethod;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.length.Reduction;
import org.ectmanager.domain.length.ReductionReason;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.length.ServedBefore;
import org.ectmanager.domain.plan.FixedReportDate;
import org.ectmanager.domain.plan.InductionFacts;
import org.ectmanager.domain.plan.InductionPlan;
import org.ectmanager.domain.plan.PartOfInduction;
import org.ectmanager.domain.plan.PlanMaker;
import org.ectmanager.domain.plan.PlanPolicy;
import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.domain.plan.ReportsPerYear;
import org.ectmanager.domain.plan.ReviewBesideAssessment;
import org.ectmanager.domain.plan.StandardLength;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.terms.Fraction;
import org.ectmanager.domain.terms.Fte;

/** Asks the domain what the oracle is asked. The only class here that knows both. */
final class Engine {

    private static final BankHolidays HOLIDAYS = BankHolidays.ofEnglandAndWales();

    private Engine() {}

    static Answer answer(History history) {
        return answer(plan(history));
    }

    /** The reports after a change, with those of before submitted whose period was over on a day. */
    static List<Answer.Point> replanned(History before, History after, LocalDate overOn) {
        var submitted = plan(before).reports().stream()
                .filter(report -> !report.period().to().isAfter(overOn))
                .toList();
        var maker = new PlanMaker(calendar(after.years()), policy(after.policy()));
        return maker.replan(facts(after), after.asOf(), submitted).reports().stream()
                .map(Engine::point)
                .toList();
    }

    private static InductionPlan plan(History history) {
        var maker = new PlanMaker(calendar(history.years()), policy(history.policy()));
        return maker.plan(facts(history), history.asOf());
    }

    private static Answer answer(InductionPlan plan) {
        var required = plan.required().terms();
        return new Answer(
                ratio(required.exact()),
                ratio(plan.served().shownAgainst(required).exact()),
                ratio(plan.remaining().exact()),
                Answer.shown(plan.completion().date()),
                plan.parts().stream().map(Engine::part).toList(),
                plan.reports().stream().map(Engine::point).toList(),
                plan.warnings().stream().map(Reason::rule).sorted().toList());
    }

    private static Answer.Part part(PartOfInduction part) {
        return new Answer.Part(
                part.number(),
                part.period().from(),
                part.period().to(),
                part.complete(),
                part.extension().adHoc().halves(),
                part.extension().extendedBy().halves());
    }

    private static Answer.Point point(PlannedReport report) {
        var kind =
                switch (report.kind()) {
                    case PROGRESS_REVIEW -> "progress-review";
                    case FORMAL_ASSESSMENT -> report.isFinal() ? "final-assessment" : "formal-assessment";
                    case INTERIM_ASSESSMENT -> "interim-assessment";
                };
        return new Answer.Point(
                kind, report.term(), report.period().from(), report.period().to(), report.opens(), report.due());
    }

    private static Ratio ratio(Fraction fraction) {
        return new Ratio(fraction.numerator(), fraction.denominator()).lowest();
    }

    private static InductionFacts facts(History history) {
        var contracts = new ContractHistory(
                history.posts().stream().map(Engine::contract).toList());
        if (!history.leavesOn().equals(History.NEVER)) {
            contracts = contracts.leavingOn(history.leavesOn());
        }
        var absences = history.absences().stream().map(Engine::absence).toList();
        var usual = RequiredLength.standard(RuleSets.on(history.startsOn()));
        var before = ServedBefore.extendedInWales(org.ectmanager.domain.terms.Terms.of(history.welsh()));
        var facts = new InductionFacts(history.startsOn(), contracts, absences, usual, before);
        var maker = new PlanMaker(calendar(history.years()), policy(history.policy()));
        return facts.lasting(required(history, new StandardLength(maker).of(facts)));
    }

    private static Contract contract(History.Post post) {
        return new Contract(
                new SchoolId(post.employer().charAt(0)),
                new DateRange(post.from(), post.to()),
                new Fte(post.fte()),
                post.daysPerWeek());
    }

    private static Absence absence(History.Away away) {
        return new Absence(
                new DateRange(away.from(), away.to()),
                new Days(away.halfDays()),
                AbsenceKind.valueOf(away.kind().name()),
                LeaveChoice.valueOf(away.choice().name()));
    }

    private static RequiredLength required(History history, RequiredLength standard) {
        var rules = RuleSets.on(history.startsOn());
        var length = standard;
        for (var terms : history.reductions()) {
            var reduction =
                    new Reduction(org.ectmanager.domain.terms.Terms.of(terms), ReductionReason.PRIOR_EXPERIENCE, true);
            length = done(length.reducedBy(reduction, rules));
        }
        for (var terms : history.extensions()) {
            length = length.extendedBy(extension(terms, rules));
        }
        return length;
    }

    private static AgreedExtension extension(java.math.BigDecimal terms, RuleSet rules) {
        return done(AgreedExtension.read(terms, rules));
    }

    private static <T> T done(Result<T> result) {
        return result.fold(value -> value, refusals -> {
            throw new IllegalArgumentException("The domain refuses " + refusals);
        });
    }

    private static PlanPolicy policy(History.Policy policy) {
        return new PlanPolicy(
                policy.opensDaysBefore(),
                policy.dueDaysBeforePeriodEnd(),
                policy.fixed().stream().map(Engine::fixed).toList(),
                policy.sameTerm() ? ReviewBesideAssessment.SAME_TERM : ReviewBesideAssessment.LESS_THAN_A_TERM,
                policy.sixtyFive() ? DayMethod.SIXTY_FIVE_DAYS : DayMethod.TERM_FRACTION,
                policy.scaled(),
                policy.sixReports() ? ReportsPerYear.SIX : ReportsPerYear.THREE);
    }

    private static FixedReportDate fixed(History.Fixed fixed) {
        var kind = ReportKind.valueOf(fixed.kind().toUpperCase(Locale.ROOT).replace('-', '_'));
        return new FixedReportDate(Set.of(kind), fixed.opensOn(), fixed.dueOn());
    }

    /** The terms given with those that the domain generates around them. */
    static List<Term> reaching(History.Years years, LocalDate from, LocalDate to) {
        return calendar(years).reaching(from, to).terms().stream()
                .flatMap(term -> term.stretches().stream())
                .map(stretch -> term(stretch.term()))
                .toList();
    }

    private static TermCalendar calendar(History.Years years) {
        var terms = new ArrayList<SchoolTerm>();
        years.terms().forEach(term -> terms.add(term(term)));
        return years.six()
                ? TermCalendar.sixTerms("random", terms, HOLIDAYS)
                : TermCalendar.threeTerms("random", terms, HOLIDAYS);
    }

    static List<LocalDate> holidays(int year) {
        return HOLIDAYS.in(year).stream().map(BankHoliday::date).toList();
    }

    static List<LocalDate> clock(LocalDate beginningWith, int days) {
        return WorkingDays.ofEnglandAndWales().counted(beginningWith, days);
    }

    static List<Term> generated(int year) {
        return NationalCalendar.year(year).stream()
                .flatMap(term -> term.stretches().stream())
                .map(stretch -> term(stretch.term()))
                .toList();
    }

    private static Term term(SchoolTerm term) {
        var closed = term.closed().stream()
                .map(range -> new Span(range.from(), range.to()))
                .toList();
        return new Term(term.name(), term.from(), term.to(), closed, term.insetDays());
    }

    private static SchoolTerm term(Term term) {
        var closed = term.closed().stream()
                .map(span -> new DateRange(span.from(), span.to()))
                .toList();
        return new SchoolTerm(term.name(), term.from(), term.to(), closed, term.inset(), false);
    }
}
