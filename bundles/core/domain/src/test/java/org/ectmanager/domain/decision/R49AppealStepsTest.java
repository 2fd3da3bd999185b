/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.decision.Cases.CLOCKS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.domain.decision.AppealStep.CopyReceived;
import org.ectmanager.domain.decision.AppealStep.Decided;
import org.ectmanager.domain.decision.AppealStep.HearingSet;
import org.ectmanager.domain.decision.AppealStep.Kind;
import org.ectmanager.domain.decision.AppealStep.Made;
import org.ectmanager.domain.decision.AppealStep.NotWanted;
import org.ectmanager.domain.decision.AppealStep.Replied;
import org.ectmanager.domain.decision.AppealStep.ReplyWithdrawn;
import org.ectmanager.domain.decision.AppealStep.Withdrawn;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The notice went on 28 July 2025: an appeal arrives by 26 August, by another reading by the 27th. */
@DisplayName("R49 Steps of an appeal")
class R49AppealStepsTest {

    private static final LocalDate DECIDED = LocalDate.of(2025, 7, 28);
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 1);
    private static final AgreedExtension TERM = new AgreedExtension(Terms.ONE);

    private static final Made MADE = new Made(day("2025-08-20"), "");
    private static final CopyReceived COPY = new CopyReceived(day("2025-09-01"));

    private static AppealCase fail(AppealStep... steps) {
        return new AppealCase(new Decision.Fail(), DECIDED, List.of(steps));
    }

    private static AppealCase extend(AppealStep... steps) {
        return new AppealCase(new Decision.Extend(TERM), DECIDED, List.of(steps));
    }

    @Test
    void against_a_decision_that_can_be_appealed_there_is_an_appeal_or_word_that_there_is_none() {
        assertThat(fail().next()).containsExactly(Kind.NOT_WANTED, Kind.MADE);
        assertThat(extend().next()).containsExactly(Kind.NOT_WANTED, Kind.MADE);
        assertThat(new AppealCase(new Decision.Pass(), DECIDED, List.of()).next())
                .isEmpty();
    }

    @Test
    void what_follows_is_offered_once_what_it_rests_on_is_on_record() {
        assertThat(fail(MADE).next()).containsExactly(Kind.COPY, Kind.HEARING, Kind.WITHDRAWN, Kind.OUTCOME);
        assertThat(fail(MADE, COPY).next()).containsExactly(Kind.REPLY, Kind.HEARING, Kind.WITHDRAWN, Kind.OUTCOME);
        assertThat(fail(MADE, COPY, replied(true)).next())
                .containsExactly(Kind.REPLY_WITHDRAWN, Kind.HEARING, Kind.WITHDRAWN, Kind.OUTCOME);
        assertThat(fail(MADE, COPY, replied(false)).next()).containsExactly(Kind.HEARING, Kind.WITHDRAWN, Kind.OUTCOME);
    }

    @Test
    void nothing_follows_the_end_of_it() {
        assertThat(fail(new NotWanted(DECIDED)).next()).isEmpty();
        assertThat(fail(MADE, new Withdrawn(MADE.on())).next()).isEmpty();
        assertThat(fail(MADE, outcome(AppealOutcome.DISMISSED)).next()).isEmpty();
    }

    @Test
    void each_step_waits_for_the_one_that_it_rests_on() {
        for (var step : List.of(COPY, new Withdrawn(TODAY), outcome(AppealOutcome.DISMISSED))) {
            assertThat(stops(fail(step))).as("%s", step).containsExactly("appeal.first");
        }
        assertThat(stops(fail(MADE, replied(true)))).containsExactly("appeal.first");
        assertThat(stops(fail(MADE, COPY, new ReplyWithdrawn(TODAY)))).containsExactly("appeal.first");
    }

    @Test
    void and_is_no_earlier_than_it() {
        assertThat(stops(fail(MADE, new CopyReceived(MADE.on())))).isEmpty();
        assertThat(stops(fail(MADE, new CopyReceived(MADE.on().minusDays(1))))).containsExactly("appeal.order");
    }

    @ParameterizedTest
    @CsvSource({"2025-07-27,appeal.before-decision", "2025-07-28,", "2025-12-01,", "2025-12-02,appeal.future"})
    void a_step_lies_between_the_decision_and_today(LocalDate day, String code) {
        assertThat(stops(fail(new NotWanted(day)))).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"2025-08-26,appeal.in-time", "2025-08-27,appeal.late-by-one-reading", "2025-08-28,appeal.late-why"})
    void a_late_appeal_says_why_it_was_taken(LocalDate day, String code) {
        assertThat(codes(fail(new Made(day, "")))).containsExactly(code);
        assertThat(stops(fail(new Made(day, "In hospital")))).isEmpty();
    }

    @Test
    void nobody_appeals_who_has_said_that_they_will_not() {
        assertThat(stops(fail(new NotWanted(MADE.on()), MADE))).containsExactly("appeal.not-wanted");
    }

    /** Derived: 20 working days beginning with 1 September 2025. */
    @ParameterizedTest
    @CsvSource({"2025-09-26,", "2025-09-29,appeal.reply-late"})
    void a_late_reply_is_recorded_and_said_to_be_late(LocalDate day, String code) {
        var file = fail(MADE, COPY, new Replied(day, true));
        assertThat(stops(file)).isEmpty();
        assertThat(codes(file))
                .filteredOn(found -> found.startsWith("appeal.reply"))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void the_time_to_reply_runs_from_the_copy_until_the_reply() {
        assertThat(fail(MADE).toReply(CLOCKS)).isEmpty();
        assertThat(fail(MADE, COPY).toReply(CLOCKS)).map(Deadline::lastDay).hasValue(day("2025-09-26"));
        assertThat(fail(MADE, COPY, replied(true)).toReply(CLOCKS)).isEmpty();
        assertThat(fail(MADE, COPY, new Withdrawn(TODAY)).toReply(CLOCKS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-10-09,", "2025-10-10,appeal.hearing-too-soon"})
    void a_hearing_has_its_notice_in_time(LocalDate notice, String code) {
        assertThat(stops(fail(MADE, new HearingSet(notice, day("2025-10-31")))))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void nothing_is_decided_before_the_hearing() {
        var hearing = new HearingSet(day("2025-10-09"), day("2025-10-31"));
        assertThat(stops(
                        fail(MADE, hearing, new Decided(day("2025-10-30"), AppealOutcome.DISMISSED, Optional.empty()))))
                .containsExactly("appeal.before-hearing");
        assertThat(stops(
                        fail(MADE, hearing, new Decided(day("2025-10-31"), AppealOutcome.DISMISSED, Optional.empty()))))
                .isEmpty();
    }

    @Test
    void a_decision_that_is_not_defended_falls() {
        assertThat(fail(MADE, COPY, replied(true)).outcomes()).hasSize(3);
        assertThat(fail(MADE, COPY, replied(false)).outcomes()).containsExactly(AppealOutcome.ALLOWED);
        assertThat(fail(MADE, COPY, replied(true), new ReplyWithdrawn(TODAY)).outcomes())
                .containsExactly(AppealOutcome.ALLOWED);
        assertThat(stops(fail(MADE, COPY, replied(false), outcome(AppealOutcome.DISMISSED))))
                .containsExactly("appeal.undefended");
        assertThat(stops(fail(MADE, COPY, replied(false), new ReplyWithdrawn(TODAY))))
                .containsExactly("appeal.no-defence");
    }

    @Test
    void what_comes_of_it_depends_on_the_decision() {
        assertThat(stops(fail(MADE, new Decided(TODAY, AppealOutcome.OTHER_PERIOD, Optional.of(TERM)))))
                .containsExactly("appeal.outcome");
        assertThat(stops(extend(MADE, new Decided(TODAY, AppealOutcome.EXTENDED, Optional.of(TERM)))))
                .containsExactly("appeal.outcome");
    }

    @Test
    void an_outcome_that_extends_sets_the_period_and_only_that_one_does() {
        assertThat(stops(fail(MADE, outcome(AppealOutcome.EXTENDED)))).containsExactly("appeal.period");
        assertThat(stops(fail(MADE, new Decided(TODAY, AppealOutcome.DISMISSED, Optional.of(TERM)))))
                .containsExactly("appeal.period");
        assertThat(stops(extend(MADE, new Decided(TODAY, AppealOutcome.OTHER_PERIOD, Optional.of(TERM)))))
                .containsExactly("appeal.same-period");
    }

    @Test
    void a_withdrawn_appeal_is_not_decided() {
        assertThat(stops(fail(MADE, new Withdrawn(TODAY), outcome(AppealOutcome.DISMISSED))))
                .containsExactly("appeal.withdrawn");
    }

    @Test
    void the_outcome_says_what_counts_as_decided() {
        var half = new AgreedExtension(Terms.of("0.5"));
        assertThat(fail(MADE).stands()).isEqualTo(new Decision.Fail());
        assertThat(fail(MADE, outcome(AppealOutcome.DISMISSED)).stands()).isEqualTo(new Decision.Fail());
        assertThat(fail(MADE, outcome(AppealOutcome.ALLOWED)).stands()).isEqualTo(new Decision.Pass());
        assertThat(extend(MADE, outcome(AppealOutcome.ALLOWED)).stands()).isEqualTo(new Decision.Pass());
        assertThat(fail(MADE, new Decided(TODAY, AppealOutcome.EXTENDED, Optional.of(half)))
                        .stands())
                .isEqualTo(new Decision.Extend(half));
        assertThat(extend(MADE, new Decided(TODAY, AppealOutcome.OTHER_PERIOD, Optional.of(half)))
                        .stands())
                .isEqualTo(new Decision.Extend(half));
    }

    @Test
    void its_standing_is_what_dismissal_and_the_list_wait_for() {
        assertThat(fail().standing()).isEqualTo(new Appeal.None());
        assertThat(fail(new NotWanted(TODAY)).standing()).isEqualTo(new Appeal.NotWanted(TODAY));
        assertThat(fail(MADE, COPY).standing()).isEqualTo(new Appeal.Pending(MADE.on()));
        assertThat(fail(MADE, new Withdrawn(TODAY)).standing()).isEqualTo(new Appeal.Withdrawn(TODAY));
        assertThat(fail(MADE, outcome(AppealOutcome.DISMISSED)).standing())
                .isEqualTo(new Appeal.Decided(AppealOutcome.DISMISSED, TODAY));
    }

    @Test
    void a_hearing_is_to_come_until_the_appeal_is_over() {
        var hearing = new HearingSet(day("2025-10-09"), day("2025-10-31"));
        assertThat(fail(MADE, hearing).hearing()).contains(hearing);
        assertThat(fail(MADE, hearing, new Withdrawn(TODAY)).hearing()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_step_takes_the_place_of_the_one_of_its_kind_and_can_be_left_out(Kind kind) {
        var all = Stream.of(
                        new NotWanted(TODAY),
                        MADE,
                        COPY,
                        replied(true),
                        new ReplyWithdrawn(TODAY),
                        new HearingSet(TODAY, TODAY),
                        new Withdrawn(TODAY),
                        outcome(AppealOutcome.ALLOWED))
                .map(AppealStep.class::cast)
                .toList();
        var file = new AppealCase(new Decision.Fail(), DECIDED, all);
        assertThat(file.steps()).extracting(AppealStep::kind).containsExactly(Kind.values());
        assertThat(file.without(kind).has(kind)).isFalse();
        assertThat(file.with(all.get(kind.ordinal()))).isEqualTo(file);
    }

    private static Replied replied(boolean defended) {
        return new Replied(LocalDate.of(2025, 9, 10), defended);
    }

    private static Decided outcome(AppealOutcome outcome) {
        return new Decided(TODAY, outcome, Optional.empty());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static List<String> codes(AppealCase file) {
        return file.check(TODAY, CLOCKS).stream().map(Finding::code).toList();
    }

    private static List<String> stops(AppealCase file) {
        return file.check(TODAY, CLOCKS).stream()
                .filter(Finding::stops)
                .map(Finding::code)
                .toList();
    }
}
