/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyContact;
import org.ectmanager.spi.body.BodyModule;
import org.ectmanager.spi.body.BodyResource;
import org.ectmanager.spi.body.ChargingEvent;
import org.ectmanager.spi.body.Fee;
import org.ectmanager.spi.body.FeeSchedule;
import org.ectmanager.spi.body.Proration;
import org.ectmanager.spi.body.QuestionAndAnswer;
import org.ectmanager.spi.body.Vat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a body offers to read, line by line, and what it does without. */
class OfferLinesTest {

    private static final Map<String, String> LINK = Map.of(
            "resource.1.title", "Handbook",
            "resource.1.purpose", "To read first.",
            "resource.1.link", "https://kestrel.example/handbook");
    private static final Map<String, String> QUESTION = Map.of(
            "question.1.category", "Registering",
            "question.1.asked", "When?",
            "question.1.answer", "In June.\nNot before.");
    private static final Map<String, String> FEE =
            Map.of("fees.from", "2026-09-01", "fee.1.name", "Service", "fee.1.pounds", "175");

    @Test
    void a_file_that_says_nothing_of_it_offers_nothing_and_does_without_nothing() {
        var body = read(Map.of());

        assertThat(body.resources()).isEmpty();
        assertThat(body.questionsAndAnswers()).isEmpty();
        assertThat(body.fees()).isEmpty();
        assertThat(body.policy().off()).isEmpty();
        assertThat(body.profile().help().contact()).isEmpty();
    }

    @Test
    void a_link_is_a_resource_for_those_whom_it_names() {
        assertThat(read(LINK, "resource.1.for", "ect, induction-tutor").resources())
                .containsExactly(BodyResource.of(
                                "resource-1",
                                "Handbook",
                                "To read first.",
                                URI.create("https://kestrel.example/handbook"))
                        .readBy(Position.ECT, Position.INDUCTION_TUTOR));
    }

    @Test
    void questions_stand_in_the_order_of_their_numbers() {
        var more = new HashMap<>(QUESTION);
        more.putAll(
                Map.of("question.10.category", "Reports", "question.10.asked", "Who?", "question.10.answer", "We do."));
        more.putAll(
                Map.of("question.2.category", "Reports", "question.2.asked", "Where?", "question.2.answer", "Here."));

        assertThat(read(more).questionsAndAnswers())
                .extracting(QuestionAndAnswer::question)
                .containsExactly("When?", "Where?", "Who?");
        assertThat(read(QUESTION).questionsAndAnswers().get(0).answer()).containsExactly("In June.", "Not before.");
    }

    @Test
    void fees_are_data_with_all_that_they_may_say() {
        var lines = new HashMap<>(FEE);
        lines.putAll(Map.of(
                "fees.vat", "added",
                "fees.notes", "We bill in July.",
                "fee.1.pounds", "175.50",
                "fee.1.charged", "term",
                "fee.1.part", "by-days",
                "fee.1.least.pounds", "60",
                "fee.1.extra", "yes",
                "fee.1.where", "Where we are asked."));

        assertThat(read(lines).fees())
                .containsExactly(FeeSchedule.of(
                                LocalDate.of(2026, 9, 1),
                                Vat.ADDED,
                                Fee.of("Service", 17_550, ChargingEvent.TERM)
                                        .prorated(Proration.BY_DAYS)
                                        .atLeast(6_000)
                                        .asExtra()
                                        .where("Where we are asked."))
                        .noting("We bill in July."));
    }

    @Test
    void a_fee_may_be_agreed_at_signing_and_cost_the_body_more() {
        var lines = new HashMap<>(FEE);
        lines.putAll(Map.of("fee.1.pounds", "175", "fee.1.agreed", "yes", "fee.1.cost.pounds", "190"));

        assertThat(read(lines).fees().get(0).agreed()).singleElement().satisfies(fee -> {
            assertThat(fee.pence()).isEqualTo(17_500);
            assertThat(fee.costPence()).isEqualTo(19_000);
        });
    }

    @Test
    void modules_can_be_off_and_a_contact_named() {
        var body = read(Map.of(
                "modules.off", "hand-overs, fees",
                "help.contact.role", "Fees",
                "help.contact.email", "fees@kestrel.example"));

        assertThat(body.policy().off()).containsExactlyInAnyOrder(BodyModule.HAND_OVERS, BodyModule.FEES);
        assertThat(body.profile().help().contact()).contains(new BodyContact("Fees", "fees@kestrel.example"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "modules.off | fees, courses | must be one or more of resources, questions-and-answers, fees, hand-overs, "
                        + "reports-to-run, calculator, with commas between them",
                "help.contact.email | fees@kestrel.example | must be given together",
                "resource.1.link | javascript:alert(1) | must be an address that begins with https://",
                "resource.1.link | http://kestrel.example | must be an address that begins with https://",
                "resource.1.link | https://who@kestrel.example | must be an address that begins with https://",
                "resource.1.title | '' | must be given: 1 to 120 characters",
                "resource.1.title | <script> | The title of the resource resource-1 is plain text, without mark-up",
                "resource.1.for | mentor | must be one or more of head-teacher, induction-lead",
                "question.1.answer | '' | must be given: 1 to 4000 characters",
                "question.1.answer | <b>now</b> | is plain text, without mark-up",
                "fees.from | '' | must be given with fees: a day such as 2026-09-01",
                "fees.from | soon | must be a day such as 2026-09-01",
                "fees.vat | perhaps | must be one of unstated, not-charged, included, added",
                "fee.1.pounds | much | must be an amount in pounds up to 99999.99, such as 175 or 49.50",
                "fee.1.pounds | '' | must be given: 1 to 9 characters",
                "fee.1.charged | daily | must be one of registration, induction, year, term, school-year",
                "fee.1.part | some | must be one of in-full, from-half, by-terms, by-days",
                "fee.1.least.pounds | 60 | The least of the fee",
                "fee.1.extra | maybe | must be yes or no",
                "fee.1.cost.pounds | 174.99 | is not more than what the service costs the body",
                "fee.1.agreed | perhaps | must be yes or no",
                "fee.1.colour | red | there is no such key",
                "resource.0.title | Handbook | there is no such key",
                "resource.1.file | a.pdf | there is no such key",
            })
    void a_wrong_line_is_refused_with_what_is_allowed(String key, String value, String allowed) {
        var lines = new HashMap<String, String>();
        lines.putAll(LINK);
        lines.putAll(QUESTION);
        lines.putAll(FEE);

        assertThat(refused(lines, key, value)).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).startsWith(key.replaceAll("\\.[a-z.]+$", ""));
            assertThat(refusal.sentence()).contains(allowed);
        });
    }

    private static AppropriateBodyPlugin read(Map<String, String> lines) {
        return read(lines, "about", "For schools along the river");
    }

    private static AppropriateBodyPlugin read(Map<String, String> lines, String key, String value) {
        var file = file(lines, key, value);
        return file.read(file.settings()).fold(body -> body, refusals -> {
            throw new AssertionError(refusals);
        });
    }

    private static List<Refusal> refused(Map<String, String> lines, String key, String value) {
        var file = file(lines, key, value);
        return file.read(file.settings()).fold(body -> List.of(), refusals -> refusals);
    }

    private static BodyFile file(Map<String, String> lines, String key, String value) {
        var properties = new HashMap<String, Object>(lines);
        properties.putIfAbsent("name", "Kestrel Hub");
        properties.putIfAbsent("help.telephone", "01632 960 130");
        properties.put(key, value);
        properties.put("service.pid", "org.ectmanager.body.standard~kestrel-hub");
        return BodyFile.of(properties);
    }
}
