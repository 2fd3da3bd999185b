/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ectmanager.application.registration.Registration.State;
import org.ectmanager.application.registration.Step;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody types for others to read has a limit of its own: it is said at its field, and nothing is lost. */
class LongTextTest extends AtTheRegistrationDesk {

    private static final String LONG = "far too long ".repeat(1000);

    @ParameterizedTest
    @CsvSource({"TEACHER, telephone", "POST, postTitle", "POST, yearGroups", "POST, subjects"})
    void every_line_of_the_wizard_is_refused_at_its_field_and_kept_as_it_was_typed(Step step, String field) {
        var id = desk.register.begin(school.lead(), school.id());
        var answers = desk.answers(school);
        answers.put(field, LONG);

        var refusals = desk.register.keep(school.lead(), school.id(), desk.draft(school, id), step, answers);

        assertThat(refusals).extracting(Refusal::field).containsExactly(field);
        assertThat(desk.register
                        .find(school.lead(), school.id(), id)
                        .orElseThrow()
                        .answers())
                .containsEntry(field, LONG.strip());
    }

    @Test
    void a_telephone_number_that_is_none_is_refused() {
        var answers = desk.answers(school);
        answers.put("telephone", "ask the office");

        assertThat(kept(Step.TEACHER, answers)).extracting(Refusal::field).containsExactly("telephone");
    }

    @Test
    void an_officers_question_and_reason_have_a_limit_and_nothing_happens_beyond_it() {
        var id = desk.signed(school, desk.answers(school));
        var draft = desk.draft(school, id);

        assertIsTooLong("question", desk.authorise.query(officer, draft, LONG));
        assertIsTooLong("reason", desk.authorise.refuse(officer, draft, LONG));
        assertThat(desk.authorise.look(officer, id).orElseThrow().registration().state())
                .isEqualTo(State.WITH_BODY);
    }

    @Test
    void the_schools_reply_and_the_heads_words_have_a_limit() {
        var id = desk.typed(school, desk.answers(school));
        assertIsTooLong("reply", desk.register.send(school.lead(), school.id(), desk.draft(school, id), LONG));

        RegistrationDesk.require(desk.register.send(school.lead(), school.id(), desk.draft(school, id), ""));

        assertIsTooLong("reason", desk.sign.sendBack(school.head(), school.id(), desk.draft(school, id), LONG));
    }

    @Test
    void what_is_asked_of_a_stranger_and_what_the_stranger_answers_has_a_limit() {
        var body = cast.body();
        var stranger = cast.school("Wordy School");
        var form = cast.form(Position.HEAD_TEACHER);
        workshop.enterSchool.register(body, stranger, form);
        var administrator = cast.staff(body, Position.AB_ADMINISTRATOR);
        var entry =
                workshop.decideEntry.find(administrator, stranger).orElseThrow().entry();

        assertIsTooLong("question", workshop.decideEntry.query(administrator, stranger, entry.version(), LONG));
        assertIsTooLong("reason", workshop.decideEntry.refuse(administrator, stranger, entry.version(), LONG));
        workshop.decideEntry.query(administrator, stranger, entry.version(), "Which site?");
        var token = Cast.token(cast.letterTo(form.email()));
        assertIsTooLong("answer", workshop.enterSchool.answer(token, LONG));
        assertThat(workshop.enterSchool.answer(token, "The north site")).isEmpty();
    }

    private static void assertIsTooLong(String field, List<Refusal> refusals) {
        assertThat(refusals).hasSize(1);
        assertThat(refusals.get(0).field()).isEqualTo(field);
        assertThat(refusals.get(0).code()).endsWith(".too-long");
        assertThat(refusals.get(0).sentence()).endsWith("It has 12,999");
    }
}
