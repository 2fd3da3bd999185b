/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.application.entry.SchoolEntry;
import org.ectmanager.application.induction.EctLine;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListsTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private final BodyId body = cast.body();
    private final School school = desk.school(body);
    private final Caller officer = cast.staff(body, Position.AB_ADMINISTRATOR);

    @BeforeEach
    void two_teachers() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        registered("Ada", "Quill");
        registered("Bea", "O%Under_score");
    }

    private void registered(String given, String family) {
        var answers = desk.answers(school);
        answers.put("givenName", given);
        answers.put("familyName", family);
        desk.authorised(school, answers);
    }

    private Slice<EctLine> found(String words) {
        return desk.see.all(officer, State.OPEN, Wanted.saying(words));
    }

    @Test
    void without_words_everybody_is_listed_by_family_name() {
        assertThat(found("").items())
                .extracting(line -> line.name().family())
                .containsExactly("O%Under_score", "Quill");
    }

    @Test
    void a_teacher_is_found_by_parts_of_the_name_in_any_case() {
        assertThat(found("qUIL ad").items()).hasSize(1);
    }

    @Test
    void a_teacher_is_found_by_the_school() {
        assertThat(found("desk").total()).isEqualTo(2);
    }

    @Test
    void a_word_that_nobody_has_finds_nobody() {
        assertThat(found("ada zebra").items()).isEmpty();
    }

    @Test
    void signs_that_databases_know_stand_for_themselves() {
        assertThat(found("%under_").items()).hasSize(1);
        assertThat(found("a%a").items()).isEmpty();
    }

    @Test
    void a_line_says_when_the_next_report_is_due() {
        assertThat(found("quill").items()).singleElement().satisfies(line -> assertThat(line.nextDue())
                .isPresent());
    }

    @Test
    void a_line_says_since_when_a_teacher_is_invited_until_they_accept() {
        assertThat(found("").items())
                .extracting(EctLine::invitedOn)
                .containsOnly(Optional.of(LocalDate.of(2026, 8, 24)));

        var quill = desk.inductionsAt(school).stream()
                .filter(induction -> induction.name().family().equals("Quill"))
                .findFirst()
                .orElseThrow();
        cast.accept(body, quill.ect());

        assertThat(found("quill").items()).extracting(EctLine::invitedOn).containsExactly(Optional.empty());
        assertThat(found("under").items()).extracting(EctLine::invitedOn).doesNotContain(Optional.empty());
    }

    @Test
    void those_who_passed_are_in_another_list() {
        assertThat(desk.see.all(officer, State.PASSED, Wanted.page(1)).items()).isEmpty();
    }

    @Test
    void a_school_sees_its_own_teachers_only() {
        var other = desk.school(body);

        assertThat(desk.see
                        .at(other.lead(), other.id(), Optional.empty(), Wanted.page(1))
                        .items())
                .isEmpty();
        assertThatThrownBy(() -> desk.see.at(other.lead(), school.id(), Optional.empty(), Wanted.page(1)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void schools_are_found_by_name() {
        assertThat(workshop.decideEntry
                        .inState(officer, SchoolEntry.State.AUTHORISED, Wanted.saying("desk"))
                        .items())
                .isNotEmpty();
        assertThat(workshop.decideEntry
                        .inState(officer, SchoolEntry.State.AUTHORISED, Wanted.saying("zebra"))
                        .items())
                .isEmpty();
    }

    @Test
    void what_does_not_fit_on_a_page_is_on_the_next() {
        workshop.enterSchool.register(body, cast.school("First School"), cast.form(Position.HEAD_TEACHER));
        workshop.enterSchool.register(body, cast.school("Second School"), cast.form(Position.HEAD_TEACHER));
        workshop.enterSchool.register(body, cast.school("Third School"), cast.form(Position.HEAD_TEACHER));

        var second = workshop.decideEntry.inState(officer, SchoolEntry.State.REQUESTED, new Wanted("", new Turn(2, 2)));

        assertThat(second.total()).isEqualTo(3);
        assertThat(second.items())
                .singleElement()
                .satisfies(listed -> assertThat(listed.school().name()).isEqualTo("Third School"));
    }

    @Test
    void a_page_past_the_end_is_the_last_one() {
        assertThat(desk.see.all(officer, State.OPEN, Wanted.page(9)).items()).hasSize(2);
    }
}
