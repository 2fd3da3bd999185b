/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.report.ReportForm;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.application.signature.ContentHash;
import org.ectmanager.application.signature.Named;
import org.ectmanager.domain.form.Section;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A signature stands for one report with these answers to these questions and these files, and for no other (R38). */
class ForgedReportTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private Started other;
    private Caller assurer;
    private long review;

    @BeforeEach
    void a_review_is_handed_in_with_a_file() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        other = desk.started(school);
        assurer = cast.staff(school.body(), Position.QUALITY_ASSURER);
        review = handedIn(started);
    }

    @Test
    void what_nobody_touched_stands_and_can_be_accepted() {
        assertThat(standing()).hasSize(2).containsOnly(true);
        assertThat(accepted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "an answer; update report set answers = answers || '{\"evidence\": \"Other words\"}' where id = REVIEW",
                "the days; update report set days_served = '12' where id = REVIEW",
                "the period; update report set period_from = period_from - 7 where id = REVIEW",
                "the kind; update report set kind = 'INTERIM_ASSESSMENT' where id = REVIEW",
                "its number; update report set ordinal = 5 where id = REVIEW",
                "a question; update report set form = replace(form::text, 'Summary of', 'No')::jsonb where id = REVIEW",
                "the form; update report set form = replace(form::text, '2026', '2027')::jsonb where id = REVIEW",
                "what a file holds; update stored_file set content = 'x', sha256 = 'x' where id = FILE",
                "a file's name; update stored_file set name = 'other.pdf' where id = FILE",
                "the names; update signature set named = named || '{\"tutor\": \"Mallory\"}' where subject_id = REVIEW",
                "a hash; update signature set content_hash = repeat('0', 64) where subject_id = REVIEW",
                "the rule; update signature set scheme = 1 where subject_id = REVIEW",
            })
    void nothing_is_changed_behind_a_signature(String what, String forgery) throws SQLException {
        asOwner(forgery.replace("REVIEW", Long.toString(review)).replace("FILE", Long.toString(file())));

        assertThat(standing()).as(what).containsOnly(false);
        assertThat(accepted()).extracting(Refusal::code).containsExactly("report.signature-broken");
    }

    @Test
    void a_teacher_is_not_exchanged() throws SQLException {
        asOwner("update induction set state = 'PASSED' where id = "
                + other.induction().id());
        asOwner("update induction set teacher_id = "
                + other.induction().teacher().value() + " where id = "
                + started.induction().id());

        assertThat(standing()).containsOnly(false);
    }

    @Test
    void signatures_of_another_report_with_the_same_answers_do_not_stand_for_this_one() throws SQLException {
        var its = handedIn(other);
        assertThat(opened(its).report().content())
                .isEqualTo(opened(review).report().content());
        asOwner("update signature set superseded = true where subject_id = " + review);
        asOwner("update signature set subject_id = " + review + " where subject_id = " + its);

        assertThat(standing()).hasSize(2).containsOnly(false);
        assertThat(accepted()).extracting(Refusal::code).containsExactly("report.signature-broken");
    }

    @Test
    void equal_answers_in_two_reports_have_two_hashes() {
        var its = handedIn(other);

        assertThat(opened(its).content().contentHash())
                .isNotEqualTo(opened(review).content().contentHash());
    }

    @Test
    void a_signature_says_whom_it_named_when_it_was_made() throws SQLException {
        var tutor = opened(review).particulars().say(Named.TUTOR);
        asOwner("update person set family_name = 'Married' where id = "
                + school.tutor().person().value());

        assertThat(standing()).containsOnly(true);
        assertThat(opened(review).particulars().say(Named.TUTOR)).isEqualTo(tutor);
    }

    @Test
    void a_plan_with_fewer_reports_leaves_the_number_that_was_signed() throws SQLException {
        var place = opened(review).particulars().say(Named.PLACE);
        assertThat(place).startsWith("number 1 of the ").endsWith(" reports of this induction");

        asOwner("update report set state = 'CANCELLED' where state = 'SCHEDULED' and id <> " + review);

        assertThat(standing()).containsOnly(true);
        assertThat(opened(review).particulars().say(Named.PLACE)).isEqualTo(place);
    }

    @Test
    void signatures_that_were_made_before_stand_by_the_rule_they_were_made_with() throws SQLException {
        asThenSigned(opened(review));

        assertThat(standing()).hasSize(2).containsOnly(true);
        assertThat(accepted()).isEmpty();
    }

    @Test
    void what_signatures_that_were_made_before_cover_is_not_changed_either() throws SQLException {
        asThenSigned(opened(review));
        asOwner("update report set days_served = '12' where id = " + review);

        assertThat(standing()).containsOnly(false);
    }

    /** As signatures were stored until the second rule: the answers, and the numbers of the files. */
    private void asThenSigned(Opened opened) throws SQLException {
        var content = opened.report().content();
        var hashes = new TreeMap<String, String>();
        hashes.put(
                "attendance",
                ContentHash.of(Map.of(
                        "contract", "yes",
                        "served", content.daysServed(),
                        "absent", content.daysAbsent(),
                        "next", "SAME",
                        "next-said", "",
                        "last-day", "")));
        for (var section : opened.form().tutorSections()) {
            hashes.put(section.id(), hash(section, content.answers()));
        }
        hashes.put("evidence", ContentHash.of(Map.of(Long.toString(file()), "observed.pdf")));
        hashes.put("comments", hash(opened.form().ectSection(), content.ectAnswers()));
        asOwner("update signature set scheme = 1, named = '{}', sections = '" + json(hashes) + "', content_hash = '"
                + ContentHash.of(hashes) + "' where subject_id = " + review);
    }

    private static String json(Map<String, String> hashes) {
        return hashes.entrySet().stream()
                .map(entry -> '"' + entry.getKey() + "\": \"" + entry.getValue() + '"')
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String hash(Section section, Map<String, String> answers) {
        var picked = new TreeMap<String, String>();
        ReportForm.fields(section).forEach(field -> picked.put(field, answers.getOrDefault(field, "")));
        return ContentHash.of(picked);
    }

    private long handedIn(Started teacher) {
        var first = desk.reports(teacher).get(0);
        desk.dayComes(first.planned().opens().toString());
        var file = new Evidence.File("observed.pdf", "application/pdf", "%PDF-1.7 observed".getBytes(UTF_8));
        RegistrationDesk.require(desk.write.attach(school.tutor(), school.id(), desk.seen(teacher, first.id()), file));
        desk.handsIn(teacher, first.id());
        assertThat(desk.report(teacher, first.id()).state()).isEqualTo(State.SUBMITTED);
        return first.id();
    }

    private Opened opened(long report) {
        return desk.review.look(assurer, report).orElseThrow();
    }

    private long file() {
        return opened(review).evidence().get(0).id();
    }

    private List<Boolean> standing() {
        var opened = opened(review);
        return opened.signatures().stream()
                .map(signature -> signature.covers(opened.content()))
                .toList();
    }

    private List<Refusal> accepted() {
        return desk.review.accept(assurer, desk.seen(started, review));
    }

    private static void asOwner(String change) throws SQLException {
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(change)).isPositive();
        }
    }
}
