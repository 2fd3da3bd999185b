/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.decision.DecideInduction;
import org.ectmanager.application.job.Job;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Block.Action;
import org.ectmanager.application.people.PersonForm;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.registration.AuthoriseRegistration.Terms;
import org.ectmanager.application.registration.SignRegistration.Confirmed;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.spi.body.BodyPolicy;
import org.ectmanager.workshop.Cast;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The link of each mail opens a page to its reader, signed in, and never the sign-in page or a refusal. */
class MailLinksTest {

    private static final String FOR_ANYBODY = "/[^/]+/(sign-in|register-school/answer/.*)";

    private final Stage stage = new Stage();
    private final Cast cast = stage.cast;
    private final RegistrationDesk desk = stage.desk;
    private final PlainReader reader = new PlainReader(stage);
    private final Map<String, Caller> readers = new HashMap<>();
    private BodyId body;
    private School school;
    private Caller officer;
    private Caller assurer;
    private Caller decider;

    @BeforeEach
    void a_school_with_its_people() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        body = cast.body();
        school = desk.school(body);
        officer = cast.staff(body, Position.AB_ADMINISTRATOR);
        assurer = cast.staff(body, Position.QUALITY_ASSURER);
        decider = cast.staff(body, Position.DECISION_MAKER);
        List.of(school.lead(), school.head(), school.tutor(), officer, assurer, decider)
                .forEach(this::reads);
        delivered();
    }

    @AfterEach
    void done() {
        stage.close();
    }

    @Test
    void of_a_school_that_asks_to_be_let_in() {
        var entrant = cast.school("Linked School");
        var form = cast.form(Position.INDUCTION_LEAD);
        RegistrationDesk.require(stage.workshop.enterSchool.register(body, entrant, form));
        assertThat(followed()).contains("A school asks to be let in: Linked School");

        var listed = stage.workshop.decideEntry.find(officer, entrant).orElseThrow();
        RegistrationDesk.require(stage.workshop.decideEntry.query(
                officer, entrant, listed.entry().version(), "Which site?"));
        assertThat(followed()).contains("A question about your school\u2019s registration");
    }

    @Test
    void of_a_registration() {
        var id = desk.typed(school, desk.answers(school));
        RegistrationDesk.require(desk.register.send(school.lead(), school.id(), desk.draft(school, id), ""));
        assertThat(followed()).containsExactly("Please sign an early career teacher\u2019s registration");

        RegistrationDesk.require(desk.sign.sign(
                school.head(), school.id(), desk.draft(school, id), RegistrationDesk.PASSWORD, Confirmed.EVERYTHING));
        assertThat(followed()).containsOnly("A registration waits for you");

        RegistrationDesk.require(desk.authorise.query(officer, desk.draft(school, id), "Is the post permanent?"));
        assertThat(followed()).containsOnly("A question about a registration");

        RegistrationDesk.require(desk.authorise.refuse(officer, desk.draft(school, id), "The post is none"));
        assertThat(followed()).containsOnly("A registration was refused");
    }

    @Test
    void of_an_authorised_teacher() {
        var id = desk.signed(school, desk.answers(school));
        delivered();

        RegistrationDesk.require(desk.authorise.authorise(
                officer, desk.draft(school, id), new Terms(Optional.of(officer.person()), Optional.empty(), "", true)));

        assertThat(followed())
                .contains("A registration was authorised", "Your ECT Manager username and one-time password");
    }

    @Test
    void of_reports_and_the_decision() {
        var started = stage.reports.started(school);
        reads(started.ect());
        delivered();
        var review = stage.reports.reports(started).get(0);
        stage.reports.dayComes(review.planned().opens().toString());
        assertThat(reported()).contains("A report is ready to be written: " + review.title());

        stage.reports.handsIn(started, review.id());
        assertThat(reported())
                .contains(
                        "Your report is ready for your comments: " + review.title(),
                        "A report waits for your signature: " + review.title(),
                        "A report was handed in: " + review.title());

        RegistrationDesk.require(stage.reports.review.accept(assurer, stage.reports.seen(started, review.id())));
        assertThat(reported()).containsOnly("A report was accepted: " + review.title());
        decided(started);
    }

    private void decided(Started started) {
        var last = stage.reports.reports(started).stream()
                .filter(report -> report.planned().isFinal())
                .findFirst()
                .orElseThrow();
        stage.reports.dayComes("2028-07-24");
        stage.reports.handsIn(started, last.id());
        assertThat(reported()).contains("An induction waits for a decision");

        RegistrationDesk.require(stage.reports.review.accept(assurer, stage.reports.seen(started, last.id())));
        var decision = stage.reports.decide.awaited(decider).get(0).decision().id();
        RegistrationDesk.require(stage.reports.decide.represent(started.ect(), seen(decision), ""));
        RegistrationDesk.require(
                stage.reports.decide.decide(decider, seen(decision), new DecideInduction.Choice("pass", "", "Met")));
        assertThat(reported()).contains("Notice of the decision on statutory induction");
    }

    @Test
    void to_whoever_stands_in_for_somebody() {
        var started = stage.reports.started(school);
        reads(started.ect());
        leaves(school.head());
        leaves(school.tutor());
        delivered();

        var answers = desk.answers(school);
        answers.put("tutor", Long.toString(school.lead().person().value()));
        var id = desk.typed(school, answers);
        RegistrationDesk.require(desk.register.send(school.lead(), school.id(), desk.draft(school, id), ""));
        assertThat(followed()).containsOnly("A registration waits for a head teacher\u2019s signature");

        var review = stage.reports.reports(started).get(0);
        stage.reports.dayComes(review.planned().opens().toString());
        assertThat(reported()).contains("A report is ready to be written: " + review.title());
    }

    @Test
    void of_a_head_teacher_who_was_confirmed() {
        var confirming = cast.body(BodyPolicy.standard().confirmingNewHeads());
        var there = cast.staff(confirming, Position.AB_ADMINISTRATOR);
        reads(there);
        var place = cast.school("Confirmed School");
        var lead = cast.letIn(confirming, place);
        delivered();
        var form = cast.form(Position.HEAD_TEACHER);
        RegistrationDesk.require(stage.workshop.managePeople.add(lead, place, form));
        assertThat(followed()).contains("A new head teacher to confirm: Confirmed School");

        var head = stage.workshop.confirmHeads.all(there).get(0).appointed();
        reads(cast.caller(confirming, head.person().id(), head.person().name()));
        var post = stage.workshop.confirmHeads.all(there).get(0).appointed().appointment();
        RegistrationDesk.require(stage.workshop.confirmHeads.confirm(there, post.id(), post.version()));
        assertThat(followed()).containsExactly("You can now sign as head teacher");
    }

    @Test
    void of_another_position() {
        var elsewhere = desk.school(cast.body()).tutor();
        reads(elsewhere);
        delivered();
        adds(cast.email(elsewhere), Position.INDUCTION_TUTOR);
        assertThat(followed()).contains("Is this your new position in ECT Manager?");

        adds(cast.email(school.tutor()), Position.INDUCTION_LEAD);
        assertThat(followed()).containsExactly("You have a new position in ECT Manager");
    }

    private void adds(String address, Position position) {
        RegistrationDesk.require(stage.workshop.managePeople.add(
                school.lead(),
                school.id(),
                new PersonForm(position.name(), "Test", "Person", "", address, address, "yes")));
    }

    private DecideInduction.Seen seen(long decision) {
        return new DecideInduction.Seen(
                decision,
                stage.reports
                        .decide
                        .look(decider, decision)
                        .orElseThrow()
                        .decision()
                        .version());
    }

    private void leaves(Caller person) {
        var post = stage.workshop.managePeople.at(school.lead(), school.id()).stream()
                .filter(held -> held.person().id().equals(person.person()))
                .findFirst()
                .orElseThrow()
                .appointment();
        RegistrationDesk.require(
                stage.workshop.managePeople.remove(school.lead(), school.id(), post.id(), post.version()));
    }

    private void reads(Caller person) {
        reader.signIn(person);
        readers.put(cast.email(person), person);
    }

    /** What goes out now; where nobody follows it, the test has done already what it asks for. */
    private List<Letter> delivered() {
        return delivered(stage.workshop.tell);
    }

    private List<Letter> delivered(Job tell) {
        tell.run();
        var letters = List.copyOf(stage.workshop.post);
        stage.workshop.post.clear();
        return letters;
    }

    /** Follows the links of mails about people, schools and registrations, and answers the subjects. */
    private List<String> followed() {
        return followed(stage.workshop.tell);
    }

    /** The same of mails about reports and decisions. */
    private List<String> reported() {
        return followed(stage.reports.tell);
    }

    /** Of every mail to one of the readers, or that anybody may follow. */
    private List<String> followed(Job tell) {
        return delivered(tell).stream()
                .filter(letter -> readers.containsKey(letter.to().value())
                        || link(letter).getPath().matches(FOR_ANYBODY))
                .map(this::follow)
                .toList();
    }

    /** The page itself, or one below it that does what the mail asks for. */
    private String follow(Letter letter) {
        var cookie = Optional.ofNullable(readers.get(letter.to().value()))
                .map(this::session)
                .orElse("");
        var address = link(letter);
        var answer = reader.get(address.getPath() + query(address), cookie);
        var below = answer.headers()
                .firstValue("Location")
                .map(URI::create)
                .map(URI::getPath)
                .filter(path -> path.startsWith(address.getPath() + "/"));
        assertThat(below.map(path -> reader.get(path, cookie)).orElse(answer).statusCode())
                .as("%s: %s", letter.subject(), address)
                .isEqualTo(200);
        return letter.subject();
    }

    /** Every mail has one. */
    private static URI link(Letter letter) {
        var links = letter.text().stream()
                .filter(Action.class::isInstance)
                .map(block -> URI.create(((Action) block).address()))
                .toList();
        assertThat(links).as(letter.subject()).hasSize(1);
        return links.get(0);
    }

    private static String query(URI address) {
        return Optional.ofNullable(address.getQuery()).map(asked -> "?" + asked).orElse("");
    }

    private String session(Caller person) {
        return stage.workshop
                .signIn
                .signIn(cast.email(person), RegistrationDesk.PASSWORD)
                .fold(token -> "session=" + token, refusals -> {
                    throw new AssertionError(refusals.toString());
                });
    }
}
