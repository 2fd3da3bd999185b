/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Client;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.application.registration.AuthoriseRegistration.Terms;
import org.ectmanager.application.registration.FurtherQuestions;
import org.ectmanager.application.registration.FurtherQuestions.Answered;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.Registration.State;
import org.ectmanager.application.registration.RegistrationContent;
import org.ectmanager.application.registration.SignRegistration.Confirmed;
import org.ectmanager.application.registration.Step;
import org.ectmanager.application.signature.Signature.Subject;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.eligibility.FurtherAnswers;
import org.ectmanager.domain.eligibility.StartRule;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.form.Question.Answer;
import org.ectmanager.domain.form.Question.Option;
import org.ectmanager.domain.form.Section;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an appropriate body asks at registration besides (P4) is answered, signed and kept as it was asked. */
class FurtherQuestionsTest {

    private static final String OLD = "Do you accept the agreement of 2025?";
    private static final String NEW = "Do you accept the agreement of 2026?";
    private static final Map<String, String> ACCEPTED = Map.of("further-agreement", "yes", "further-order", "PO 7");

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private Asking body;
    private School school;
    private Caller officer;

    @BeforeEach
    void a_school_of_a_body_that_asks_nothing() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        body = new Asking(workshop.bodies.find(cast.body()).orElseThrow().profile());
        workshop.bodies.arrive(body);
        school = desk.school(body.profile().id());
        officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
    }

    @Test
    void the_bodys_own_rules_see_what_was_answered() {
        body.rule = StartRule.about(
                FurtherAnswers.class,
                (application, said) -> said.chose("agreement", "yes")
                        ? Finding.allowed("test.agreed", Reason.policy("Agreed."))
                        : Finding.notYet("test.agreed", Reason.policy("Not agreed.")));
        asks(OLD);
        var id = desk.signed(school, agreeing("yes"));
        var other = desk.signed(school, agreeing("no"));

        assertThat(desk.authorise.look(officer, id).orElseThrow().findings())
                .contains(Finding.allowed("test.agreed", Reason.policy("Agreed.")));
        assertThat(desk.authorise.look(officer, other).orElseThrow().findings())
                .contains(Finding.notYet("test.agreed", Reason.policy("Not agreed.")));
    }

    private Map<String, String> agreeing(String answer) {
        var answers = desk.answers(school);
        answers.put("further-agreement", answer);
        return answers;
    }

    @Test
    void a_draft_keeps_what_was_typed_and_waits_for_the_answer() {
        asks(OLD);
        var id = desk.typed(school, desk.answers(school));

        var refusals = desk.register.keep(
                school.lead(),
                school.id(),
                desk.draft(school, id),
                Step.FURTHER,
                Map.of("further-order", "x".repeat(41)));

        assertThat(refusals).extracting(Refusal::field).containsExactlyInAnyOrder("further-agreement", "further-order");
        assertThat(refusals)
                .anySatisfy(refusal -> assertThat(refusal.sentence()).contains(OLD));
        assertThat(found(id).answers()).containsEntry("further-order", "x".repeat(41));
        assertThat(desk.register.unfinished(school.lead(), found(id))).contains(Step.FURTHER);
        assertThat(desk.register.send(school.lead(), school.id(), desk.draft(school, id), ""))
                .isNotEmpty();
    }

    @Test
    void answers_are_signed_and_shown_to_the_officer_who_authorises() {
        asks(OLD);
        var id = desk.signed(school, accepting());

        var found = desk.authorise.look(officer, id).orElseThrow().registration();
        assertThat(FurtherQuestions.answered(found.answers()))
                .containsExactly(new Answered(OLD, "Yes, we do"), new Answered("Order number", "PO 7"));
        assertThat(covers(id, found)).isTrue();
        for (var forged : List.of("further-order", "further-agreement.asked", "further-agreement.chosen")) {
            var other = new HashMap<>(found.answers());
            other.put(forged, "something else");
            assertThat(covers(id, found.typed(other))).as(forged).isFalse();
        }
        authorise(id);
    }

    @Test
    void a_program_reads_the_answers_of_its_own_body_and_nothing_else_of_the_registration() {
        asks(OLD);
        var service = new ServiceDesk(workshop, cast, desk);
        var id = desk.authorised(school, accepting());
        var program = service.client(school.body(), Grant.ECTS_READ);

        assertThat(service.ects
                        .find(program, desk.inductionsAt(school).get(0).id())
                        .orElseThrow()
                        .further())
                .containsExactly(new Answered(OLD, "Yes, we do"), new Answered("Order number", "PO 7"));
        assertThat(told(program, id))
                .hasValueSatisfying(answers -> assertThat(answers).doesNotContain("birth", "trn", "familyName"));
        assertThat(told(service.client(school.body(), Grant.PLANS_READ), id)).isEmpty();
        assertThat(told(service.client(cast.body(), Grant.ECTS_READ), id)).isEmpty();
    }

    private Optional<String> told(Client client, long id) {
        return workshop.transactions.in(client.scope(), () -> workshop.transactions
                .sql()
                .first("select answers from further_answers(?)", row -> row.text("answers"), id));
    }

    @Test
    void what_was_signed_before_the_body_asked_stays_signed_and_is_authorised() {
        var id = desk.signed(school, desk.answers(school));
        asks(OLD);

        assertThat(covers(id, found(id))).isTrue();
        assertThat(FurtherQuestions.title(found(id).answers())).isEmpty();
        authorise(id);
    }

    @Test
    void what_was_sent_stays_as_it_was_asked_whatever_the_body_asks_later() {
        asks(OLD);
        var id = desk.signed(school, accepting());
        asks(NEW);

        assertThat(FurtherQuestions.answered(found(id).answers())).contains(new Answered(OLD, "Yes, we do"));
        authorise(id);
    }

    @Test
    void a_school_answers_again_what_is_asked_in_other_words_before_it_sends() {
        asks(OLD);
        var id = desk.typed(school, accepting());
        asks(NEW);

        assertThat(desk.register.send(school.lead(), school.id(), desk.draft(school, id), ""))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.sentence()).contains(NEW, "in other words"));
        assertThat(FurtherQuestions.answered(found(id).answers())).contains(new Answered(OLD, "Yes, we do"));

        RegistrationDesk.require(
                desk.register.keep(school.lead(), school.id(), desk.draft(school, id), Step.FURTHER, ACCEPTED));
        RegistrationDesk.require(desk.register.send(school.lead(), school.id(), desk.draft(school, id), ""));
        assertThat(FurtherQuestions.answered(found(id).answers())).contains(new Answered(NEW, "Yes, we do"));
    }

    @Test
    void an_answer_stays_when_the_body_asks_no_more() {
        asks(OLD);
        var id = desk.typed(school, accepting());
        comes(Optional.empty());

        RegistrationDesk.require(desk.register.send(school.lead(), school.id(), desk.draft(school, id), ""));
        RegistrationDesk.require(desk.sign.sign(
                school.head(), school.id(), desk.draft(school, id), RegistrationDesk.PASSWORD, Confirmed.EVERYTHING));

        assertThat(FurtherQuestions.answered(found(id).answers())).contains(new Answered(OLD, "Yes, we do"));
        assertThat(covers(id, found(id))).isTrue();
    }

    private Map<String, String> accepting() {
        var answers = desk.answers(school);
        answers.putAll(ACCEPTED);
        return answers;
    }

    private void asks(String agreement) {
        comes(Optional.of(new Section(
                "agreement",
                "Agreement",
                "",
                List.of(
                        new Question(
                                "agreement",
                                agreement,
                                "",
                                new Answer.Choice(List.of(
                                        new Option("yes", "Yes, we do", false), new Option("no", "Not yet", false))),
                                true),
                        new Question("order", "Order number", "", new Answer.Text(0, 40), false)))));
    }

    private void comes(Optional<Section> section) {
        workshop.bodies.leave(body);
        body.section = section;
        workshop.bodies.arrive(body);
    }

    private void authorise(long id) {
        RegistrationDesk.require(desk.authorise.authorise(
                officer, desk.draft(school, id), new Terms(Optional.of(officer.person()), Optional.empty(), "", true)));
        assertThat(found(id).state()).isEqualTo(State.AUTHORISED);
    }

    private Registration found(long id) {
        return desk.register.find(school.lead(), school.id(), id).orElseThrow();
    }

    private boolean covers(long id, Registration registration) {
        var content = new RegistrationContent(school.body(), registration);
        return workshop.transactions.in(
                officer.scope(), () -> desk.signatures.standing(Subject.REGISTRATION, id).stream()
                        .allMatch(signature -> signature.covers(content)));
    }

    private static final class Asking implements AppropriateBodyPlugin {

        private final BodyProfile profile;
        private Optional<Section> section = Optional.empty();
        private StartRule rule =
                application -> Finding.allowed("test.nothing", Reason.policy("Nothing is asked of this start."));

        private Asking(BodyProfile like) {
            profile = new BodyProfile(
                    new BodyId(like.id() + "-asking"), like.name() + " that asks", "", like.branding(), like.help());
        }

        @Override
        public BodyProfile profile() {
            return profile;
        }

        @Override
        public List<StartRule> startRules() {
            return List.of(rule);
        }

        @Override
        public Optional<Section> registrationQuestions() {
            return section;
        }
    }
}
