/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.ectmanager.application.entry.EnterSchool.Standing;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.ExpectedSchools.Expected;
import org.ectmanager.application.registration.FurtherQuestions;
import org.ectmanager.application.registration.FurtherQuestions.Answered;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.form.Question.Answer;
import org.ectmanager.domain.form.Section;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.body.EntryRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How schools get in is the body's to say (P2). */
class EntryRuleTest extends AtBodyWithTerms {

    private static final EntryRule LISTED =
            EntryRule.standard().listedOnly().advising("Fill in our form first, then come back.");
    private static final EntryRule ASKING = EntryRule.standard()
            .asking(new Section(
                    "trust",
                    "About your school",
                    "",
                    List.of(new Question("trust", "Which trust is it of?", "", new Answer.Text(1, 100), true))));

    private SchoolId entrant;

    @BeforeEach
    void a_school_that_is_not_in_yet() {
        entrant = cast.school("Entrant School");
    }

    @Test
    void any_open_school_registers_where_the_body_says_nothing_else() {
        assertThat(standing()).isInstanceOf(Standing.Free.class);
        RegistrationDesk.require(register());
    }

    @Test
    void where_the_body_adds_schools_first_others_read_what_to_do_and_do_not_get_in() {
        body.says(LISTED);

        assertThat(standing()).isInstanceOfSatisfying(Standing.NotExpected.class, told -> assertThat(told.advice())
                .isEqualTo("Fill in our form first, then come back."));
        assertThat(register()).extracting(Refusal::code).containsExactly("school.not-expected");

        RegistrationDesk.require(workshop.entry.expect.add(officer, entrant));
        assertThat(standing()).isInstanceOf(Standing.Free.class);
        RegistrationDesk.require(register());
        assertThat(workshop.entry.expect.list(officer, Wanted.page(1)).items())
                .extracting(Expected::registered)
                .containsExactly(true);
    }

    @Test
    void schools_that_are_in_already_stay_in() {
        body.says(LISTED);

        assertThat(workshop.enterSchool.standing(school.body(), school.id()))
                .containsInstanceOf(Standing.HasUsers.class);
    }

    @Test
    void a_school_is_on_the_list_once_and_taken_off_again() {
        body.says(LISTED);
        RegistrationDesk.require(workshop.entry.expect.add(officer, entrant));

        assertThat(workshop.entry.expect.add(officer, entrant))
                .extracting(Refusal::code)
                .containsExactly("school.expected");
        RegistrationDesk.require(workshop.entry.expect.remove(officer, entrant));
        assertThat(workshop.entry.expect.remove(officer, entrant))
                .extracting(Refusal::code)
                .containsExactly("school.not-expected");
        assertThat(standing()).isInstanceOf(Standing.NotExpected.class);
        assertThat(workshop.trail(school.body(), 5))
                .extracting(told -> told.happening().kind())
                .contains("school.expected", "school.not-expected");
    }

    @Test
    void only_officers_keep_the_list_and_only_their_own_bodys() {
        var elsewhere = new BodyWithTerms(workshop, cast);
        elsewhere.says(LISTED);
        body.says(LISTED);
        RegistrationDesk.require(
                workshop.entry.expect.add(cast.staff(elsewhere.profile().id(), Position.AB_LEAD), entrant));

        assertThat(standing()).isInstanceOf(Standing.NotExpected.class);
        assertThat(workshop.entry.expect.list(officer, Wanted.page(1)).items()).isEmpty();
        assertThatThrownBy(() -> workshop.entry.expect.add(school.head(), entrant))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(
                        () -> workshop.entry.expect.add(cast.staff(school.body(), Position.QUALITY_ASSURER), entrant))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void what_the_body_asks_is_answered_and_read_by_its_officers_in_the_words_in_which_it_was_asked() {
        body.says(ASKING);

        assertThat(register()).singleElement().satisfies(refusal -> assertThat(refusal.field())
                .isEqualTo("further-trust"));
        RegistrationDesk.require(workshop.enterSchool.register(
                school.body(), entrant, cast.form(Position.HEAD_TEACHER), Map.of("further-trust", "River Trust")));
        body.says(EntryRule.standard());

        var answers = workshop.decideEntry
                .find(officer, entrant)
                .orElseThrow()
                .entry()
                .answers();
        assertThat(FurtherQuestions.answered(answers))
                .containsExactly(new Answered("Which trust is it of?", "River Trust"));
        var services = new ServiceDesk(workshop, cast, desk);
        var client = services.client(school.body(), Grant.SCHOOLS_READ);
        assertThat(services.schools
                        .find(client, entrant)
                        .orElseThrow()
                        .exchange()
                        .further())
                .containsExactly(new Answered("Which trust is it of?", "River Trust"));
    }

    private Standing standing() {
        return workshop.enterSchool.standing(school.body(), entrant).orElseThrow();
    }

    private List<Refusal> register() {
        return workshop.enterSchool.register(school.body(), entrant, cast.form(Position.HEAD_TEACHER));
    }
}
