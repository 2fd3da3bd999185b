/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Registrations.Listed;
import org.ectmanager.application.port.TeacherRecords.NotFound;
import org.ectmanager.application.port.TeacherRecords.Unavailable;
import org.ectmanager.application.registration.OnRecord;
import org.ectmanager.domain.teacher.Trn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens when the national record, asked again, says something else (R2). */
class RecordChangesTest extends AtTheRegistrationDesk {

    private static final LocalDate BORN = LocalDate.of(2001, 5, 11);
    private static final String SUBJECT = "A teacher\u2019s record has changed while a registration waits";

    private Map<String, String> answers;
    private Trn trn;

    @BeforeEach
    void a_teacher_without_qualified_teacher_status() {
        answers = desk.answers(school);
        trn = new Trn(answers.get("trn"));
        desk.record.hasNoQts(trn, BORN);
    }

    @Test
    void officers_and_whoever_began_the_registration_are_told_when_status_arrives() {
        desk.signed(school, answers);
        desk.record.knows(trn, BORN);

        askedAgain();

        assertThat(told()).containsExactlyInAnyOrder(address(officer), address(school.lead()));
        assertThat(letter().subject()).isEqualTo(SUBJECT);
        assertThat(letter().text().toString())
                .contains("says that the teacher is qualified")
                .doesNotContain("Nova");
    }

    @Test
    void before_its_head_has_signed_only_the_school_is_told() {
        var id = desk.typed(school, answers);
        RegistrationDesk.require(desk.register.send(school.lead(), school.id(), desk.draft(school, id), ""));
        desk.record.knows(trn, BORN);

        askedAgain();

        assertThat(told()).containsExactly(address(school.lead()));
    }

    @Test
    void it_is_asked_again_while_a_question_of_the_body_is_open() {
        var id = desk.signed(school, answers);
        RegistrationDesk.require(desk.authorise.query(officer, desk.draft(school, id), "Is the post permanent?"));
        desk.record.knows(trn, BORN);

        askedAgain();

        assertThat(told()).containsExactlyInAnyOrder(address(officer), address(school.lead()));
    }

    @Test
    void nobody_is_told_that_nothing_has_changed() {
        desk.signed(school, answers);

        askedAgain();

        assertThat(told()).isEmpty();
    }

    @Test
    void a_service_that_is_away_for_a_week_is_no_news_and_makes_none_when_it_is_back() {
        desk.signed(school, answers);
        desk.record.says(trn, new Unavailable("away"));
        askedAgain();
        desk.record.hasNoQts(trn, BORN);
        askedAgain();

        assertThat(told()).isEmpty();
    }

    @Test
    void the_first_answer_after_none_is_news() {
        desk.record.says(trn, new Unavailable("away"));
        desk.signed(school, answers);
        desk.record.says(trn, new NotFound());

        askedAgain();

        assertThat(told()).contains(address(officer));
        assertThat(letter().text().toString()).contains("does not know the teacher by this number and date of birth");
    }

    @Test
    void the_officers_list_tells_who_waits_from_who_is_qualified() {
        desk.signed(school, answers);
        desk.signed(school, desk.answers(school));

        assertThat(listed()).containsExactlyInAnyOrder(OnRecord.NO_STATUS, OnRecord.QUALIFIED);
    }

    private List<OnRecord> listed() {
        var today = LocalDate.now(workshop.clock);
        return desk.authorise.waiting(officer).stream()
                .map(Listed::check)
                .map(check -> OnRecord.of(check, today))
                .toList();
    }

    private void askedAgain() {
        workshop.clock.pass(Duration.ofDays(7).plusSeconds(1));
        desk.askAgain.run();
    }

    private List<String> told() {
        workshop.tell.run();
        return letters().map(letter -> letter.to().value()).toList();
    }

    private Letter letter() {
        return letters().findFirst().orElseThrow();
    }

    private Stream<Letter> letters() {
        return workshop.post.stream()
                .filter(letter -> letter.subject().equals(SUBJECT))
                .filter(letter -> List.of(address(officer), address(school.lead()))
                        .contains(letter.to().value()));
    }

    private String address(Caller caller) {
        return cast.email(caller);
    }
}
