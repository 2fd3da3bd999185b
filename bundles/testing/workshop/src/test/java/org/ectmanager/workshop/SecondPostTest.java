/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.port.AuditTrail.Recorded;
import org.ectmanager.application.post.ManagePosts.Kind;
import org.ectmanager.application.post.ManagePosts.Seen;
import org.ectmanager.application.post.ManagePosts.Wish;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.audit.JdbcAuditTrail;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A second school is asked what every school is asked at the start (R12 to R14, R24). */
class SecondPostTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private final ReportDesk reports = new ReportDesk(workshop, cast, desk);
    private final Map<String, String> typed = new HashMap<>();
    private School school;
    private Started started;
    private SchoolId other;

    @BeforeEach
    void a_part_time_teacher_and_a_second_school() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = desk.school(cast.body());
        var answers = desk.answers(school);
        answers.put("fte", "0.4");
        answers.put("daysPerWeek", "2");
        started = reports.started(school, answers);
        other = cast.school("Second School");
        RegistrationDesk.date(typed, "first", "4", "1", "2027");
        typed.putAll(Map.of("contract", "permanent", "fte", "0.4", "daysPerWeek", "2"));
    }

    @Test
    void induction_is_not_served_at_every_kind_of_establishment() throws SQLException {
        change("type_code = 25");

        assertThat(save()).extracting(Refusal::code).containsExactly("post.no-setting");
    }

    @Test
    void nobody_takes_up_a_post_in_special_measures_without_a_certificate() throws SQLException {
        change("special_measures = true");

        assertThat(save()).extracting(Refusal::code).containsExactly("post.special-measures");
    }

    @Test
    void with_a_certificate_its_evidence_is_to_be_kept_and_the_trail_has_it() throws SQLException {
        change("special_measures = true");
        typed.put("certificate", "Letter of 3 June 2026");

        assertThat(warnings()).contains("R13");
        RegistrationDesk.require(save());

        assertThat(trail())
                .anySatisfy(recorded -> assertThat(recorded.happening().reason())
                        .contains("special measures")
                        .endsWith("Inspectors’ certificate: Letter of 3 June 2026"));
    }

    @ParameterizedTest
    @CsvSource({
        "18, post.collegeInadequate.none, post.adultShare.wrong",
        "15, post.nurseryHead.none, post.nurseryAges.none",
    })
    void a_kind_of_school_has_to_answer_its_questions(int type, String one, String two) throws SQLException {
        change("type_code = " + type);

        assertThat(save()).extracting(Refusal::code).containsExactly(one, two);
    }

    @Test
    void a_nursery_whose_classes_are_younger_is_no_place_for_it() throws SQLException {
        change("type_code = 15");
        typed.putAll(Map.of("nurseryHead", "yes", "nurseryAges", "no"));

        assertThat(save()).extracting(Refusal::code).containsExactly("post.nursery-ages");
    }

    @Test
    void what_is_next_to_nothing_is_warned_about_as_at_the_start() {
        typed.putAll(Map.of("fte", "0.05", "daysPerWeek", "0.25"));

        assertThat(warnings()).contains("R20");
    }

    @Test
    void a_post_of_an_ordinary_school_needs_nothing_else() {
        RegistrationDesk.require(save());

        assertThat(trail())
                .noneSatisfy(
                        recorded -> assertThat(recorded.happening().reason()).isNotEmpty());
    }

    private List<Recorded> trail() {
        return workshop.transactions.in(
                school.head().scope(), () -> new JdbcAuditTrail(workshop.transactions).latest("contract.changed", 5));
    }

    private List<String> warnings() {
        return reports.posts
                .preview(school.head(), seen(), wish())
                .fold(
                        preview -> preview.warnings().stream().map(Reason::rule).toList(),
                        refusals -> List.of(refusals.toString()));
    }

    private List<Refusal> save() {
        return reports.posts.save(school.head(), seen(), wish());
    }

    private Wish wish() {
        return new Wish(Kind.ADD, other, typed);
    }

    private Seen seen() {
        var induction = reports.posts
                .of(school.head(), started.induction().id())
                .orElseThrow()
                .induction();
        return new Seen(induction.id(), induction.version());
    }

    private void change(String what) throws SQLException {
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update school set " + what + " where id = " + other.value());
        }
    }
}
