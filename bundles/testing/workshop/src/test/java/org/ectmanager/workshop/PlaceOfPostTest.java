/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.registration.PlaceQuestion;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a registration asks because of the school, and of those who support the teacher (R12 to R14, R18). */
class PlaceOfPostTest {

    private static final int COLLEGE = 18;
    private static final int NURSERY = 15;
    private static final int OVERSEAS = 37;

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private School school;
    private Caller officer;
    private Map<String, String> answers;

    @BeforeEach
    void a_school() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = desk.school(cast.body());
        officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        answers = desk.answers(school);
    }

    @Test
    void most_schools_are_asked_nothing_of_this() {
        assertThat(desk.register.asked(school.lead(), school.id())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "18, registration.collegeInadequate.none, registration.adultShare.wrong",
        "15, registration.nurseryHead.none, registration.nurseryAges.none",
        "37, registration.overseasStandards.none, registration.overseasMember.none"
    })
    void a_kind_of_school_has_to_answer_its_questions(int type, String one, String other) throws SQLException {
        isOfType(type);

        assertThat(sent()).extracting(Refusal::code).containsExactly(one, other);
    }

    @Test
    void a_registration_that_was_sent_before_this_was_asked_stays_complete() throws SQLException {
        var id = desk.signed(school, answers);
        isOfType(NURSERY);

        assertThat(desk.authorise.look(officer, id).orElseThrow().findings())
                .extracting(Finding::code)
                .doesNotContain("registration.incomplete");
    }

    @Test
    void nobody_starts_at_a_nursery_whose_head_cannot_recommend() throws SQLException {
        isOfType(NURSERY);
        answers.putAll(Map.of("nurseryHead", "no", "nurseryAges", "yes"));

        assertThat(sent()).extracting(Refusal::code).containsExactly("post.nursery-head");
    }

    @Test
    void the_officer_sees_how_much_of_the_teaching_at_a_college_goes_to_adults() throws SQLException {
        isOfType(COLLEGE);
        answers.putAll(Map.of("collegeInadequate", "no", "adultShare", "10.1"));

        assertThat(warned()).contains("post.college-adults");
    }

    @Test
    void nobody_starts_at_a_college_judged_inadequate_without_a_certificate() throws SQLException {
        isOfType(COLLEGE);
        answers.putAll(Map.of("collegeInadequate", "yes", "adultShare", "0"));

        assertThat(sent()).extracting(Refusal::code).containsExactly("post.college-inadequate");
    }

    @Test
    void a_share_of_more_than_everything_is_refused() throws SQLException {
        isOfType(COLLEGE);
        answers.putAll(Map.of("collegeInadequate", "no", "adultShare", "100.5"));

        assertThat(sent()).extracting(Refusal::field).containsExactly("adultShare");
    }

    @Test
    void a_school_overseas_belongs_to_a_recognised_organisation() throws SQLException {
        isOfType(OVERSEAS);
        answers.putAll(Map.of("overseasStandards", "yes", "overseasMember", "no"));

        assertThat(sent()).extracting(Refusal::code).contains("post.overseas-member");
    }

    @Test
    void whoever_trained_at_a_school_before_its_special_measures_may_start_there() throws SQLException {
        change("special_measures = true");
        answers.put("trainedHere", "yes");

        assertThat(desk.register.asked(school.lead(), school.id())).containsExactly(PlaceQuestion.SPECIAL_MEASURES);
        assertThat(warned()).contains("post.special-measures-continuing");
    }

    @ParameterizedTest
    @CsvSource({"BOTH, 0", "TUTOR, 1", "MENTOR, 1", "NEITHER, 1", "'', 0"})
    void the_officer_sees_that_a_supporter_is_not_qualified(String said, long warnings) {
        answers.put("qualified", said);

        assertThat(warned().stream().filter("support.not-qualified"::equals).count())
                .isEqualTo(warnings);
    }

    private List<Refusal> sent() {
        var id = desk.typed(school, answers);
        return desk.register
                .review(
                        school.lead(),
                        desk.register.find(school.lead(), school.id(), id).orElseThrow())
                .fold(
                        understood -> desk.register.send(school.lead(), school.id(), desk.draft(school, id), ""),
                        refusals -> refusals);
    }

    private List<String> warned() {
        var id = desk.signed(school, answers);
        return desk.authorise.look(officer, id).orElseThrow().findings().stream()
                .filter(Finding.Warning.class::isInstance)
                .map(Finding::code)
                .toList();
    }

    private void isOfType(int code) throws SQLException {
        change("type_code = " + code);
    }

    private void change(String what) throws SQLException {
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update school set " + what + " where id = " + school.id().value());
        }
    }
}
