/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.calendar.BankHolidays;
import org.ectmanager.domain.calendar.SchoolTerm;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.colour.Colour;
import org.ectmanager.domain.form.EvidenceRule;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.plan.FixedReportDate;
import org.ectmanager.domain.plan.PlanPolicy;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.domain.plan.ReportOffset;
import org.ectmanager.domain.plan.ReportType;
import org.ectmanager.domain.plan.ReportsPerYear;
import org.ectmanager.domain.school.Urn;
import org.ectmanager.spi.body.Agreement;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.ApprovalCheck;
import org.ectmanager.spi.body.ApprovalChecks;
import org.ectmanager.spi.body.BodyModule;
import org.ectmanager.spi.body.BodyPolicy;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.Branding;
import org.ectmanager.spi.body.ChargingEvent;
import org.ectmanager.spi.body.DecisionFlow;
import org.ectmanager.spi.body.DecisionFlow.PanelDay;
import org.ectmanager.spi.body.EntryRule;
import org.ectmanager.spi.body.Fee;
import org.ectmanager.spi.body.FeeSchedule;
import org.ectmanager.spi.body.HelpContacts;
import org.ectmanager.spi.body.RegistrationWindow;
import org.ectmanager.spi.body.ReminderPlan;
import org.ectmanager.spi.body.ReviewPolicy;
import org.ectmanager.spi.body.SigningPolicy;
import org.ectmanager.spi.body.StandardsInTurn;
import org.ectmanager.spi.body.StartTerm;
import org.ectmanager.spi.body.Vat;
import org.ectmanager.spi.body.WhoRegisters;
import org.junit.jupiter.api.Test;

/** What a body's plugin says is read in sentences, and nothing is said that it does not say. */
class PolicyWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void a_body_that_says_nothing_is_told_by_its_standards() {
        assertThat(words(new Plain()).keySet())
                .containsExactlyInAnyOrder(
                        "What it is",
                        "Registering a school",
                        "Registering a teacher",
                        "School years",
                        "When reports are due",
                        "Reminders",
                        "What reports ask for",
                        "Signing in");
        assertThat(words(new Plain()).get("Reminders"))
                .containsExactly(
                        "Whoever has to act on a report is reminded 7 days before it is due, one day before it is"
                                + " due, on the day, and one day after it was due, then every 7 days.");
        assertThat(words(new Plain()).get("When reports are due"))
                .containsExactly(
                        "A report is written for each term.",
                        "It is due 2 weeks before the end of its period and opens 3 weeks before that.");
        assertThat(words(new Plain()).get("School years"))
                .singleElement()
                .asString()
                .contains("national pattern");
        assertThat(words(new Plain()).get("What reports ask for"))
                .hasSize(4)
                .first()
                .isEqualTo("Progress review: Progress, Targets. It sets 1 to 5 targets. Signed by the early career"
                        + " teacher and the induction tutor.");
    }

    @Test
    void what_differs_is_told_and_what_is_over_is_not() {
        var words = words(new Odd());

        assertThat(words.get("What it is")).anyMatch(sentence -> sentence.contains("schools that lead it"));
        assertThat(words.get("School years"))
                .contains("The spring 2027 term runs from 4 January 2027 to 25 March 2027.")
                .noneMatch(sentence -> sentence.contains("autumn 2025"));
        assertThat(words.get("When reports are due"))
                .contains(
                        "A report is written for each half of a term.",
                        "It is due one day before the end of its period and opens 10 days before that.",
                        "Formal assessments of the term of 1 July 2027 open on 7 June 2027 and are due on 1 July 2027.");
        assertThat(words.get("What reports ask for")).anyMatch(sentence -> sentence.contains("Attach it."));
        assertThat(words.get("What it charges"))
                .singleElement()
                .asString()
                .startsWith("Each early career teacher: \u00A3175. For each");
        assertThat(words.get("Signing in"))
                .contains(
                        "Nobody answers security questions.",
                        "A head teacher whom somebody else added is confirmed by it before the first signature.");
        assertThat(words.get("What it does without")).containsExactly("It does not use hand-overs.");
    }

    @Test
    void the_terms_on_which_schools_and_teachers_get_in_are_told() {
        assertThat(words(new Plain()).get("Registering a school"))
                .containsExactly("Any open school may register itself, and is let in by this body.");
        assertThat(words(new Plain()).get("Registering a teacher"))
                .containsExactly("These register teachers at a school: head teacher, induction lead, induction tutor,"
                        + " school administrator.");

        var words = words(new Strict());

        assertThat(words.get("Registering a school"))
                .containsExactly(
                        "Only schools that this body has put on its list may register themselves.",
                        "Ask us to put you on it.");
        assertThat(words.get("What schools agree to"))
                .containsExactly("Service level agreement, version 2026-1: accepted by the head teacher before a"
                        + " registration of your school is signed.");
        assertThat(words.get("Registering a teacher"))
                .containsExactly(
                        "Registrations for September are taken from 24 June.",
                        "Starts in the spring term are registered by 31 January.",
                        "These register teachers at a school: head teacher, school administrator.",
                        "It recommends that this is done by the school administrator.",
                        "Checked by hand, by the finance team: The contract was seen.",
                        "A registration is dealt with within 2 working days.");
    }

    @Test
    void a_way_of_its_own_is_told() {
        var words = words(new OwnWay());

        assertThat(words.get("Reminders"))
                .containsExactly(
                        "Whoever has to act on a report is reminded 14 days before it is due, and 3 days after it was due.",
                        "Told too: induction lead.",
                        "Once a report is overdue by 15 days these are told too: head teacher, quality assurer.",
                        "Nobody is reminded of reports from 1 August to 31 August.");
        assertThat(words.get("When it reads them"))
                .containsExactly(
                        "It means to read a report within 21 days of its hand-in.",
                        "Before it accepts one it checks: It has examples.",
                        "It returns one for reasons such as: It is very brief.",
                        "A teacher\u2019s own quality assurer accepts or returns their reports, or a lead.");
        assertThat(words.get("Who decides"))
                .containsExactly(
                        "A panel decides at the end of induction.",
                        "It meets on 10 December 2026, on what was handed in by 3 December 2026.");
        assertThat(words.get("What reports ask for"))
                .contains(
                        "Progress reviews ask about these of the Teachers\u2019 Standards in turn: 1, 7; Part Two.",
                        "An induction lead may sign for a head teacher who is away, but no final assessment and no"
                                + " registration.");
        assertThat(words.get("When reports are due"))
                .contains(
                        "For final assessments it is 4 weeks before the end of the period, opening one week before that.");
    }

    private static final class OwnWay extends Plain {

        @Override
        public PlanPolicy plan() {
            return PlanPolicy.DEFAULT.staggering(new ReportOffset(ReportType.FINAL_ASSESSMENT, 7, 28));
        }

        @Override
        public ReminderPlan reminders() {
            return ReminderPlan.standard()
                    .daysBefore(14)
                    .overdue(3, 0)
                    .copiedTo(Position.INDUCTION_LEAD)
                    .escalating(15, Position.HEAD_TEACHER, Position.QUALITY_ASSURER)
                    .pausedFrom(MonthDay.of(8, 1), MonthDay.of(8, 31));
        }

        @Override
        public ReviewPolicy reviews() {
            return ReviewPolicy.standard()
                    .checking("It has examples")
                    .returningFor("It is very brief")
                    .within(21)
                    .readByAssurer();
        }

        @Override
        public DecisionFlow decisions() {
            return DecisionFlow.panel(
                    PanelDay.of(LocalDate.of(2026, 11, 5), 7), PanelDay.of(LocalDate.of(2026, 12, 10), 7));
        }

        @Override
        public SigningPolicy signing() {
            return SigningPolicy.standard().withLeadForHead();
        }

        @Override
        public StandardsInTurn standardsInReviews() {
            return new StandardsInTurn(List.of(Set.of(7, 1), Set.of(9)));
        }
    }

    private static Map<String, List<String>> words(AppropriateBodyPlugin body) {
        return new PolicyWords(body, TODAY)
                .chapters().stream().collect(Collectors.toMap(Chapter::title, Chapter::sentences));
    }

    private static class Plain implements AppropriateBodyPlugin {

        @Override
        public BodyProfile profile() {
            return new BodyProfile(
                    new BodyId("plain"),
                    "Plain",
                    "",
                    new Branding(new Colour("#14503c"), new Colour("#b4530a"), Optional.empty()),
                    new HelpContacts("01632 960 105", "", ""));
        }
    }

    private static final class Strict extends Plain {

        @Override
        public EntryRule entryRule() {
            return EntryRule.standard().listedOnly().advising("Ask us to put you on it.");
        }

        @Override
        public List<Agreement> agreements() {
            return List.of(Agreement.of("service", "2026-1", "Service level agreement", "We answer."));
        }

        @Override
        public RegistrationWindow registrationWindow() {
            return RegistrationWindow.standard()
                    .opening(MonthDay.of(6, 24))
                    .closing(StartTerm.SPRING, MonthDay.of(1, 31));
        }

        @Override
        public WhoRegisters whoRegisters() {
            return WhoRegisters.only(Position.SCHOOL_ADMINISTRATOR).recommending(Position.SCHOOL_ADMINISTRATOR);
        }

        @Override
        public ApprovalChecks approvalChecks() {
            return ApprovalChecks.of(ApprovalCheck.of("contract", "The contract was seen")
                            .by("the finance team"))
                    .within(2);
        }
    }

    private static final class Odd extends Plain {

        @Override
        public BodyPolicy policy() {
            return BodyPolicy.standard()
                    .withoutSecurityQuestions()
                    .confirmingNewHeads()
                    .without(BodyModule.HAND_OVERS);
        }

        @Override
        public Set<Urn> hubSchools() {
            return Set.of(new Urn("100123"));
        }

        @Override
        public TermCalendar calendar() {
            return TermCalendar.threeTerms(
                    "Odd",
                    List.of(
                            SchoolTerm.of("autumn 2025", LocalDate.of(2025, 9, 1), LocalDate.of(2025, 12, 19)),
                            SchoolTerm.of("spring 2027", LocalDate.of(2027, 1, 4), LocalDate.of(2027, 3, 25))),
                    BankHolidays.ofEnglandAndWales());
        }

        @Override
        public PlanPolicy plan() {
            return PlanPolicy.offsets(10, 1).with(ReportsPerYear.SIX).with(List.of(summer(2026), summer(2027)));
        }

        @Override
        public FormDefinition form(ReportKind kind, boolean isFinal) {
            return super.form(kind, isFinal).requiring(new EvidenceRule(1, "Attach it."));
        }

        @Override
        public List<FeeSchedule> fees() {
            return List.of(schedule(2020, 10_000), schedule(2025, 17_500), schedule(2030, 20_000));
        }

        private static FeeSchedule schedule(int year, int pence) {
            return FeeSchedule.of(
                    LocalDate.of(year, 9, 1),
                    Vat.UNSTATED,
                    Fee.of("Each early career teacher", pence, ChargingEvent.YEAR));
        }

        private static FixedReportDate summer(int year) {
            return new FixedReportDate(
                    Set.of(ReportKind.FORMAL_ASSESSMENT), LocalDate.of(year, 6, 7), LocalDate.of(year, 7, 1));
        }
    }
}
