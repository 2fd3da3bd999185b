/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.eligibility.Applications.HUB;
import static org.ectmanager.domain.eligibility.Applications.SCHOOL;
import static org.ectmanager.domain.eligibility.Applications.dates;
import static org.ectmanager.domain.eligibility.Applications.good;
import static org.ectmanager.domain.eligibility.Applications.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.InductionSetting;
import org.ectmanager.domain.teacher.Alert;
import org.ectmanager.domain.teacher.InductionStatus;
import org.ectmanager.domain.teacher.TeacherRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StartOfInductionTest {

    private static final InductionStatus NEW = InductionStatus.REQUIRED_TO_COMPLETE;

    @Test
    void an_application_with_nothing_wrong_may_be_authorised() {
        assertThat(good().remarks()).isEmpty();
        assertThat(good().opinion().mayBeAuthorised()).isTrue();
    }

    @Test
    void every_finding_names_its_rule_and_has_a_code_of_its_own() {
        var findings = good().opinion().findings();
        assertThat(findings).hasSize(StatutoryStartRules.all().size());
        assertThat(findings).extracting(Finding::code).doesNotHaveDuplicates();
        assertThat(findings)
                .extracting(Finding::reason)
                .extracting(Reason::rule)
                .allMatch(rule -> rule.matches("R\\d+"));
    }

    /** The table of R2. */
    @ParameterizedTest
    @CsvSource({"2025-07-10,''", "2025-09-15,start.before-qts", "2025-09-01,''"})
    void nobody_starts_before_qts_but_the_same_day_is_allowed(String qts, String remark) {
        assertThat(String.join(" ", good().with(record(qts, NEW)).remarks())).isEqualTo(remark);
    }

    @Test
    void without_qts_an_application_is_kept_but_not_authorised() {
        var opinion = good().with(record("", NEW)).opinion();
        assertThat(opinion.mayBeKept()).isTrue();
        assertThat(opinion.mayBeAuthorised()).isFalse();
        assertThat(opinion.obstacles()).extracting(Finding::code).containsExactly("start.no-qts");
    }

    @ParameterizedTest
    @CsvSource({
        "PASSED,start.passed",
        "FAILED,start.failed",
        "FAILED_IN_WALES,start.failed-in-wales",
        "EXEMPT,start.exempt"
    })
    void whoever_has_been_through_it_is_refused_for_that_reason(InductionStatus status, String code) {
        var application = good().with(record("2025-07-10", status));
        assertThat(application.remarks()).containsExactly(code);
        assertThat(application.opinion().mayBeKept()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "REQUIRED_TO_COMPLETE", "IN_PROGRESS"})
    void anybody_else_may_start_or_go_on(InductionStatus status) {
        assertThat(status.mayServe()).isTrue();
        assertThat(good().with(record("2025-07-10", status)).remarks()).isEmpty();
    }

    @Test
    void an_outcome_recorded_here_stands_in_the_way_too() {
        assertThat(good().with(new PriorInduction(true, Set.of())).remarks()).containsExactly("start.second-induction");
    }

    @Test
    void a_teacher_who_was_not_found_is_kept_and_checked_again() {
        var notFound = good().with(new TeacherCheck.NotFound()).opinion();
        assertThat(notFound.mayBeKept()).isTrue();
        assertThat(notFound.mayBeAuthorised()).isFalse();
        assertThat(good().with(new TeacherCheck.NotAsked()).remarks()).contains("start.record-not-asked");
    }

    /** R4; the check was made on 20 August 2025. */
    @ParameterizedTest
    @CsvSource({"+999999999-12-31,start.prohibited", "2025-08-19,''", "2025-08-20,''", "2025-08-21,start.prohibited"})
    void a_prohibition_bars_while_it_is_active(LocalDate ends, String remark) {
        var alert = new Alert(Alert.PROHIBITION, "Prohibition from teaching", ends);
        assertThat(String.join(
                        " ", good().with(record("2025-07-10", NEW, alert)).remarks()))
                .isEqualTo(remark);
    }

    @Test
    void any_other_alert_is_a_warning() {
        var alert = new Alert(Alert.SECTION_128, "Section 128 (SoS)", LocalDate.MAX);
        var opinion = good().with(record("2025-07-10", NEW, alert)).opinion();
        assertThat(opinion.mayBeAuthorised()).isTrue();
        assertThat(opinion.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("start.alerts");
            assertThat(warning.reason().sentence()).contains("Section 128");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-20,'',''",
        "2025-09-01,'',''",
        "2025-09-10,'',start.backdated",
        "2025-09-10,The hub was closed,start.backdated-with-reason"
    })
    void a_late_registration_moves_the_start_unless_the_body_gives_a_reason(
            String registered, String reason, String remark) {
        var remarks = good().with(dates(registered, "2025-09-01", reason)).remarks();
        assertThat(String.join(" ", remarks)).isEqualTo(remark);
    }

    @ParameterizedTest
    @CsvSource({
        "TEACHING_SCHOOL_HUB,STATE_FUNDED,''",
        "TEACHING_SCHOOL_HUB,INDEPENDENT,''",
        "NATIONAL_INDEPENDENT,STATE_FUNDED,body.sector",
        "NATIONAL_INDEPENDENT,INDEPENDENT,''",
        "NATIONAL_OVERSEAS,STATE_FUNDED,body.sector",
        "LOCAL_AUTHORITY,STATE_FUNDED,body.local-authority"
    })
    void a_school_chooses_a_body_that_serves_its_kind(SupervisingBody.Kind kind, Sector sector, String remark) {
        assertThat(String.join(" ", good().under(kind).in(sector).remarks())).isEqualTo(remark);
    }

    @Test
    void a_hub_does_not_judge_its_own_teachers() {
        var hubIsEmployer = new SupervisingBody(SupervisingBody.Kind.TEACHING_SCHOOL_HUB, Set.of(SCHOOL), Set.of());
        assertThat(good().with(hubIsEmployer).remarks()).containsExactly("body.employer");
        assertThat(good().with(new PriorInduction(false, Set.of(HUB))).remarks())
                .containsExactly("body.earlier-service");
        var hubTrained = new SupervisingBody(SupervisingBody.Kind.TEACHING_SCHOOL_HUB, Set.of(HUB), Set.of("10000001"));
        assertThat(good().with(hubTrained).remarks()).containsExactly("body.trainer");
    }

    @Test
    void the_named_contact_is_not_involved() {
        var one = new PersonId(1);
        assertThat(good().with(new SupportTeam(Set.of(one), Set.of(one), false, ""))
                        .remarks())
                .containsExactly("support.named-contact-involved");
        assertThat(good().with(new SupportTeam(Set.of(), Set.of(one), false, ""))
                        .opinion()
                        .mayBeAuthorised())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"false,'',''", "true,'',support.mentor-is-tutor-reason", "true,Small school,support.mentor-is-tutor"})
    void mentor_and_tutor_in_one_person_need_a_reason(boolean same, String reason, String remark) {
        var team = new SupportTeam(Set.of(new PersonId(1)), Set.of(), same, reason);
        assertThat(String.join(" ", good().with(team).remarks())).isEqualTo(remark);
        assertThat(good().with(team).opinion().mayBeKept()).isTrue();
    }

    @Test
    void nobody_starts_in_special_measures_without_a_certificate() {
        var february = LocalDate.of(2025, 2, 1);
        assertThat(good().with(standing(february, "")).remarks()).containsExactly("post.special-measures");
        assertThat(good().with(standing(february, "Letter of 3 March")).remarks())
                .containsExactly("post.special-measures-certified");
        assertThat(good().with(standing(LocalDate.of(2025, 9, 2), "")).remarks())
                .isEmpty();
    }

    @Test
    void whoever_began_there_before_may_go_on_in_special_measures() {
        var application =
                good().with(standing(LocalDate.of(2025, 2, 1), "")).with(new PriorInduction(false, Set.of(SCHOOL)));
        assertThat(application.remarks()).containsExactly("post.special-measures-continuing");
        assertThat(application.opinion().mayBeAuthorised()).isTrue();
    }

    /** R12. */
    @ParameterizedTest
    @CsvSource({"2025-05-31,''", "2025-06-01,''", "2025-06-02,post.overseas-not-inspected"})
    void a_school_overseas_was_inspected_within_six_years(String start, String remark) {
        var inspected = new StartPost.Standing(LocalDate.MAX, false, "", LocalDate.of(2019, 6, 1));
        var remarks = good().with(record("2024-07-10", NEW))
                .with(dates("2025-01-01", start, ""))
                .in(Sector.BRITISH_SCHOOL_OVERSEAS)
                .with(inspected)
                .remarks();
        assertThat(String.join(" ", remarks)).isEqualTo(remark);
    }

    @ParameterizedTest
    @CsvSource({
        "OPTIONAL,true,''",
        "BODY_DECIDES,true,post.setting-undecided",
        "NOT_A_SETTING,true,post.no-setting",
        "RELEVANT_SCHOOL,false,post.too-short"
    })
    void the_post_is_one_in_which_induction_can_be_served(InductionSetting setting, boolean term, String remark) {
        var post = new StartPost(
                SCHOOL, setting, Sector.STATE_FUNDED, Applications.FULL_TIME, term, StartPost.Standing.GOOD);
        assertThat(String.join(" ", good().with(post).remarks())).isEqualTo(remark);
    }

    @Test
    void an_appropriate_body_adds_its_own_rules() {
        StartRule fee = application ->
                Finding.refused("north.fee", Reason.of("north-fee", "", "Accept the fee before you register."));
        var good = good();
        var application = new ApplicationToStart(
                good.claimed(), good.teacher(), good.prior(), good.dates(), good.post(), good.body(), good.support());
        var opinion = StartOpinion.on(application, List.of(fee));
        assertThat(opinion.obstacles()).extracting(Finding::code).containsExactly("north.fee");
        assertThat(opinion.obstacles().get(0).asRefusal("fee").sentence()).startsWith("Accept");
    }

    @ParameterizedTest
    @CsvSource({"2017-01-01,start.age", "1920-01-01,start.age", "2007-12-31,''", "1926-01-01,''"})
    void the_department_takes_teachers_from_18_to_99_by_year(LocalDate born, String remark) {
        var usual = record("2025-07-10", NEW);
        var teacher =
                new TeacherRecord(usual.trn(), born, "", "Example", usual.qtsHeldFrom(), List.of(), NEW, List.of());
        assertThat(String.join(" ", good().with(teacher).remarks())).isEqualTo(remark);
        assertThat(teacher.fullName()).isEqualTo("Example");
    }

    @ParameterizedTest
    @CsvSource({
        "Ada,Example,'',''",
        "ADA,example,'',''",
        "Ada Mary,Example,'',''",
        "Ada,Smith,'',start.name-differs",
        "Ada,Smith,Example,''",
        "Bea,Example,'',start.name-differs",
    })
    void a_name_that_differs_from_the_record_is_a_warning(String given, String family, String previous, String remark) {
        var claimed = new ClaimedName(new PersonName(given, family), previous);
        assertThat(String.join(" ", good().as(claimed).remarks())).isEqualTo(remark);
        assertThat(good().as(claimed).opinion().mayBeAuthorised()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1,5,''",
        "0.6,3,''",
        "0.33,1.67,''",
        "0.6,5,post.part-days",
        "1,2,post.pattern-impossible",
        "0.6,2.5,post.pattern-impossible",
    })
    void full_time_equivalent_and_days_a_week_fit_each_other(String fte, String days, String remark) {
        assertThat(String.join(
                        " ", good().working(Applications.pattern(fte, days)).remarks()))
                .isEqualTo(remark);
    }

    private static StartPost.Standing standing(LocalDate specialMeasures, String certificate) {
        return new StartPost.Standing(specialMeasures, false, certificate, LocalDate.MIN);
    }
}
