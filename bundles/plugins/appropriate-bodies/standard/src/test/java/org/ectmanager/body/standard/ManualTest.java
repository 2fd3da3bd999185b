/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.Agreement;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.ApprovalCheck;
import org.ectmanager.spi.body.ChargingEvent;
import org.ectmanager.spi.body.Fee;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file that the platform writes for a new body tells every key as it is understood here. */
class ManualTest {

    private static final Path MANUAL =
            Path.of("../../../adapters/files/src/main/resources/org/ectmanager/files/body.cfg");
    private static final Pattern LINE = Pattern.compile("(?m)^#?([a-z0-9.]+) =(.*)$");
    private static final Predicate<String> NUMBERED =
            Pattern.compile("[a-z]+\\.1\\..+").asMatchPredicate();
    private static final Map<String, String> ENOUGH = Map.of("name", "Kestrel Hub", "help.telephone", "01632 960 130");

    private String text;

    @BeforeEach
    void open() throws IOException {
        text = Files.readString(MANUAL);
    }

    @Test
    void it_has_every_key_once_and_no_other() {
        var understood = Stream.of(
                        BodyLines.KEYS.stream(),
                        WayLines.KEYS.stream(),
                        WayLines.NUMBERED.stream().map(key -> key.replace(".N.", ".1.")),
                        EntryLines.KEYS.stream(),
                        EntryLines.AGREEMENT.stream().map(part -> "agreement.1." + part),
                        EntryLines.CHECK.stream().map(part -> "approval.1." + part),
                        OfferLines.RESOURCE.stream().map(part -> "resource.1." + part),
                        OfferLines.QUESTION.stream().map(part -> "question.1." + part),
                        OfferLines.FEE.stream().map(part -> "fee.1." + part))
                .flatMap(keys -> keys)
                .toList();

        assertThat(LINE.matcher(text).results().map(line -> line.group(1)))
                .containsExactlyInAnyOrderElementsOf(understood);
    }

    @Test
    void the_defaults_that_it_tells_are_those_that_hold() {
        var defaults = new TreeMap<>(lines());
        defaults.keySet().removeIf(NUMBERED.or("fees.from"::equals));
        defaults.putAll(ENOUGH);
        defaults.putAll(Map.of("colour.brand", told("colour.brand"), "colour.accent", told("colour.accent")));

        assertThat(read(defaults)).isEqualTo(read(ENOUGH));
    }

    @Test
    void its_examples_are_understood_and_a_fee_has_the_defaults_that_it_tells() {
        var everything = new HashMap<>(lines());
        everything.putAll(ENOUGH);

        var body = read(everything);

        assertThat(body.reviews().checklist()).hasSize(1);
        assertThat(body.reviews().reasons()).hasSize(1);
        assertThat(body.resources()).hasSize(1);
        assertThat(body.agreements()).singleElement().satisfies(agreement -> assertThat(agreement)
                .isEqualTo(Agreement.of(
                        "agreement-1",
                        "2026-1",
                        "Service level agreement",
                        "We answer within two working days.",
                        "You tell us of leavers.")));
        assertThat(body.approvalChecks().checks())
                .containsExactly(ApprovalCheck.of("approval-1", "The contract of employment was seen"));
        assertThat(body.questionsAndAnswers()).hasSize(1);
        assertThat(body.fees()).singleElement().satisfies(fees -> assertThat(fees.fees())
                .containsExactly(Fee.of("Acting as appropriate body", 17_500, ChargingEvent.YEAR)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reports.open.days",
                "reports.due.days",
                "reports.per.year",
                "security.questions",
                "confirm.new.heads",
                "modules.off",
                "reports.final.open.days",
                "reports.reviews.due.days",
                "standards.in.turn",
                "reminders.before",
                "reminders.overdue.after",
                "reminders.overdue.every",
                "reminders.also",
                "reminders.pause",
                "signing.lead.for.head",
                "reading.days",
                "reading.by",
                "panel.days",
                "panel.received.days",
                "schools.enter",
                "registration.opens",
                "registration.closes.spring",
                "registration.by",
                "registration.recommended",
                "registration.days",
                "agreement.1.when",
                "agreement.1.leads",
                "resource.1.for",
                "question.1.for",
                "fees.vat",
                "fee.1.charged",
                "fee.1.part",
                "fee.1.extra",
                "fee.1.agreed"
            })
    void what_it_allows_is_what_is_allowed(String key) {
        var wrong = new HashMap<>(lines());
        wrong.putAll(ENOUGH);
        wrong.put(key, "?");

        assertThat(refused(wrong)).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo(key);
            assertThat(comments())
                    .contains(refusal.sentence()
                            .replaceFirst("^must be (a whole number from |one or more of |one of )?", "")
                            .replaceFirst(", with commas between them$", ""));
        });
    }

    private Map<String, String> lines() {
        return LINE.matcher(text).results().collect(toMap(line -> line.group(1), ManualTest::value));
    }

    /** As the container reads it. */
    private static String value(MatchResult line) {
        return line.group(2).strip().replace("\\n", "\n");
    }

    /** The default of a key whose line is filled in; the first colour told is the first of the two lines. */
    private String told(String key) {
        var colours = Pattern.compile("default: (#[0-9a-f]{6})")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
        return colours.get(List.of("colour.brand", "colour.accent").indexOf(key));
    }

    private String comments() {
        return text.lines()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2))
                .collect(joining(" "));
    }

    private static AppropriateBodyPlugin read(Map<String, String> lines) {
        var file = file(lines);
        return file.read(file.settings()).fold(body -> body, refusals -> {
            throw new AssertionError(refusals.toString());
        });
    }

    private static List<Refusal> refused(Map<String, String> lines) {
        var file = file(lines);
        return file.read(file.settings()).fold(body -> List.of(), refusals -> refusals);
    }

    private static BodyFile file(Map<String, String> lines) {
        var properties = new HashMap<String, Object>(lines);
        properties.put("service.pid", "org.ectmanager.body.standard~kestrel-hub");
        return BodyFile.of(properties);
    }
}
