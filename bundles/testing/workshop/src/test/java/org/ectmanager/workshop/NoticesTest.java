/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ectmanager.application.decision.AwaitedDecision.Made;
import org.ectmanager.application.decision.DecideInduction.Choice;
import org.ectmanager.application.decision.DecideInduction.Seen;
import org.ectmanager.application.decision.GiveNotices;
import org.ectmanager.application.decision.GiveNotices.Change;
import org.ectmanager.application.decision.NoticeGiven;
import org.ectmanager.application.decision.NoticeText;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.AuditTrail.Recorded;
import org.ectmanager.application.port.Letters.Mark;
import org.ectmanager.application.port.Scope;
import org.ectmanager.domain.decision.Deadline;
import org.ectmanager.domain.decision.Decision;
import org.ectmanager.domain.decision.Notice;
import org.ectmanager.domain.decision.Notice.Recipient;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.terms.Terms;
import org.ectmanager.persistence.audit.JdbcAuditTrail;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R47: what a notice states, and who is told of a decision. */
class NoticesTest {

    private static final Set<Recipient> BOTH = EnumSet.of(Recipient.EMPLOYER, Recipient.SECRETARY_OF_STATE);

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private final NoticeText text = new NoticeText(workshop.transactions, workshop.schools, workshop.clock);
    private School school;
    private Started started;
    private Caller maker;

    @BeforeEach
    void an_induction_is_under_way() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        maker = cast.staff(school.body(), Position.DECISION_MAKER);
    }

    static List<Decision> decisions() {
        return List.of(
                new Decision.Pass(), new Decision.Fail(), new Decision.Extend(new AgreedExtension(Terms.of("1.5"))));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_notice_says_everything_that_the_rule_asks_for(Decision decision) {
        var made = new Made(decision, "More evidence is needed", workshop.clock.instant(), "Dev Malik");
        var body = workshop.bodies.find(school.body()).orElseThrow();

        assertThat(text.paragraphs(body, started.induction(), made))
                .containsAll(Notice.contents(decision).stream()
                        .map(content -> text.sentence(body, started.induction(), made, content))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void only_what_can_be_appealed_against_states_where_to(Decision decision) {
        var made = new Made(decision, "More evidence is needed", workshop.clock.instant(), "Dev Malik");
        var body = workshop.bodies.find(school.body()).orElseThrow();
        var address = RuleSets.on(LocalDate.of(2026, 8, 24)).appeals().address();

        assertThat(String.join(" ", text.paragraphs(body, started.induction(), made))
                        .contains(address))
                .isEqualTo(decision.isAppealable());
    }

    @Test
    void the_teachers_mail_of_an_extension_states_length_right_address_and_time() {
        extended();
        desk.tell.run();

        assertThat(workshop.post.stream()
                        .filter(letter -> letter.to().value().equals(cast.email(started.ect())))
                        .filter(letter -> letter.subject().startsWith("Notice of the decision"))
                        .map(Letter::text)
                        .findFirst()
                        .orElseThrow()
                        .toString())
                .contains("The extension is of 1 term.", "may appeal", "Coventry CV1 2WT", "by 30 August 2028");
    }

    @Test
    void of_a_school_in_wales_the_notice_names_who_hears_appeals_there() throws SQLException {
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update school set type_code = 30 where id = " + school.id().value());
        }
        var made = new Made(new Decision.Fail(), "More evidence is needed", workshop.clock.instant(), "Dev Malik");
        var body = workshop.bodies.find(school.body()).orElseThrow();

        assertThat(String.join(" ", text.paragraphs(body, started.induction(), made)))
                .contains("to the Education Workforce Council", "information@ewc.wales")
                .doesNotContain("Secretary of State", "Coventry");
    }

    @Test
    void everybody_whom_the_rule_names_is_to_be_told_within_three_working_days() {
        var standing = desk.notices.standing(maker, extended());

        assertThat(standing.notices()).extracting(Notice::recipient).containsExactly(Recipient.values());
        assertThat(standing.notices())
                .extracting(notice -> notice.by().lastDay())
                .containsOnly(LocalDate.of(2028, 8, 3));
        assertThat(standing.given()).isEmpty();
    }

    @Test
    void once_extended_only_the_notices_have_a_clock() {
        assertThat(desk.decide.look(maker, extended()).orElseThrow().clocks())
                .extracting(Deadline::lastDay)
                .containsExactly(LocalDate.of(2028, 8, 3));
    }

    @Test
    void nobody_is_to_be_told_before_there_is_a_decision() {
        assertThat(desk.notices.standing(maker, awaited()).notices()).isEmpty();
        assertThat(given(maker, awaited(), BOTH)).extracting(Refusal::code).containsExactly("notice.no-decision");
    }

    @Test
    void whoever_says_that_somebody_was_told_is_kept_with_the_moment() {
        var decision = extended();

        assertThat(given(maker, decision, BOTH)).isEmpty();
        assertThat(desk.notices.standing(maker, decision).given())
                .containsExactlyInAnyOrder(
                        new NoticeGiven(
                                Recipient.EMPLOYER,
                                workshop.clock.instant(),
                                maker.name().full()),
                        new NoticeGiven(
                                Recipient.SECRETARY_OF_STATE,
                                workshop.clock.instant(),
                                maker.name().full()));
    }

    @Test
    void what_was_said_by_mistake_is_taken_back_and_both_are_on_record() {
        var decision = extended();
        given(maker, decision, BOTH);
        given(maker, decision, EnumSet.of(Recipient.EMPLOYER));

        assertThat(desk.notices.standing(maker, decision).given())
                .extracting(NoticeGiven::recipient)
                .containsExactly(Recipient.EMPLOYER);
        assertThat(told())
                .contains(
                        "The Secretary of State was told of the decision",
                        "The Secretary of State was not told after all");
    }

    @Test
    void an_older_page_does_not_take_back_what_a_colleague_said_meanwhile() {
        var decision = extended();
        var officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        var before = shown(maker, decision);
        given(officer, decision, Set.of(Recipient.EMPLOYER));

        desk.notices.given(maker, decision, new Change(before, Set.of(Recipient.SECRETARY_OF_STATE)));

        assertThat(shown(maker, decision)).isEqualTo(BOTH);
        assertThat(told()).doesNotContain("The employer was not told after all");
    }

    @Test
    void the_list_of_what_was_decided_knows_who_has_been_told() {
        var decision = extended();
        assertThat(desk.decide.made(maker)).singleElement().satisfies(listed -> assertThat(listed.told())
                .isEmpty());

        given(maker, decision, BOTH);

        assertThat(desk.decide.made(maker)).singleElement().satisfies(listed -> assertThat(listed.told())
                .isEqualTo(BOTH));
    }

    @Test
    void those_whom_this_service_tells_are_not_said_by_hand() {
        var decision = extended();
        given(maker, decision, EnumSet.of(Recipient.HEAD_TEACHER));

        assertThat(GiveNotices.byHand(Set.of())).doesNotContain(Recipient.HEAD_TEACHER);
        assertThat(desk.notices.standing(maker, decision).given()).isEmpty();
    }

    @Test
    void where_a_head_teacher_is_there_the_notice_goes_to_them_by_mail() {
        var decision = extended();
        desk.tell.run();

        assertThat(desk.notices.standing(maker, decision).byHand()).isEqualTo(BOTH);
        assertThat(desk.decide.made(maker)).singleElement().matches(listed -> listed.unreached()
                .isEmpty());
    }

    @Test
    void without_a_head_teacher_somebody_of_the_body_tells_them() {
        var decision = extendedWithoutHead();

        assertThat(desk.notices.standing(maker, decision).byHand()).contains(Recipient.HEAD_TEACHER);
        assertThat(desk.decide.made(maker)).singleElement().matches(listed -> listed.unreached()
                .equals(Set.of(Recipient.HEAD_TEACHER)));
        assertThat(given(maker, decision, EnumSet.of(Recipient.HEAD_TEACHER))).isEmpty();
        assertThat(desk.notices.standing(maker, decision).isGiven(Recipient.HEAD_TEACHER))
                .isTrue();
        assertThat(told()).contains("The head teacher was told of the decision");
    }

    @Test
    void without_a_head_teacher_leads_and_administrators_are_asked_to_write() {
        var lead = cast.staff(school.body(), Position.AB_LEAD);
        var decision = extendedWithoutHead();
        desk.tell.run();

        assertThat(workshop.post)
                .filteredOn(letter -> letter.to().value().equals(cast.email(lead)))
                .filteredOn(letter -> letter.subject().equals("Somebody has still to be told of a decision"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text().toString()).contains("/console/decisions/" + decision));
    }

    @Test
    void a_head_teacher_whose_mail_was_refused_is_told_by_hand() {
        var decision = extended();
        var letter = new Mark(new EmailAddress(cast.email(school.head())), 0);
        workshop.transactions.run(Scope.of(school.body()), () -> {
            var message = workshop.transactions
                    .sql()
                    .first(
                            "select id from outbox where body = ? and kind = 'decision.made'",
                            row -> row.number("id"),
                            school.body().value())
                    .orElseThrow();
            workshop.letters.refused(message, letter, Optional.of(school.head().person()), "550");
        });

        assertThat(desk.notices.standing(maker, decision).byHand()).contains(Recipient.HEAD_TEACHER);
    }

    @Test
    void a_teacher_who_has_not_come_in_is_told_by_hand() {
        var decision = awaited();
        cast.notAccepted(started.ect());
        extended();
        desk.tell.run();

        assertThat(workshop.post)
                .noneMatch(letter -> letter.to().value().equals(cast.email(started.ect()))
                        && letter.subject().startsWith("Notice of the decision"));
        assertThat(given(maker, decision, EnumSet.of(Recipient.EARLY_CAREER_TEACHER)))
                .isEmpty();
        assertThat(shown(maker, decision)).containsExactly(Recipient.EARLY_CAREER_TEACHER);
    }

    @Test
    void an_administrator_says_so_too_but_not_a_quality_assurer() {
        var decision = extended();
        var officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        var assurer = cast.staff(school.body(), Position.QUALITY_ASSURER);

        assertThat(given(assurer, decision, BOTH)).extracting(Refusal::code).containsExactly("notice.not-yours");
        assertThat(given(officer, decision, BOTH)).isEmpty();
    }

    private List<Refusal> given(Caller who, long decision, Set<Recipient> told) {
        return desk.notices.given(who, decision, new Change(shown(who, decision), told));
    }

    private Set<Recipient> shown(Caller who, long decision) {
        return desk.notices.standing(who, decision).given().stream()
                .map(NoticeGiven::recipient)
                .collect(Collectors.toSet());
    }

    private List<String> told() {
        return workshop.transactions.in(Scope.of(school.body()), () -> new JdbcAuditTrail(workshop.transactions)
                .latest(20).stream()
                        .map(Recorded::happening)
                        .map(Happening::sentence)
                        .toList());
    }

    private long awaited() {
        if (desk.decide.awaited(maker).isEmpty()) {
            var last = desk.reports(started).stream()
                    .filter(report -> report.planned().isFinal())
                    .findFirst()
                    .orElseThrow();
            desk.dayComes("2028-07-24");
            desk.handsIn(started, last.id());
            RegistrationDesk.require(desk.review.accept(
                    cast.staff(school.body(), Position.QUALITY_ASSURER), desk.seen(started, last.id())));
        }
        return desk.decide.awaited(maker).get(0).decision().id();
    }

    private long extended() {
        var decision = awaited();
        desk.decide.represent(started.ect(), seen(decision), "");
        desk.dayComes("2028-08-01");
        RegistrationDesk.require(
                desk.decide.decide(maker, seen(decision), new Choice("extend", "1", "More evidence is needed")));
        return decision;
    }

    private long extendedWithoutHead() {
        awaited();
        var post = workshop.managePeople.at(school.lead(), school.id()).stream()
                .filter(held -> held.person().id().equals(school.head().person()))
                .findFirst()
                .orElseThrow()
                .appointment();
        RegistrationDesk.require(workshop.managePeople.remove(school.lead(), school.id(), post.id(), post.version()));
        return extended();
    }

    private Seen seen(long decision) {
        return new Seen(
                decision,
                desk.decide.look(maker, decision).orElseThrow().decision().version());
    }
}
