/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.signature.ContentHash;
import org.ectmanager.domain.eligibility.AgreedCharge;
import org.ectmanager.spi.body.Fee;
import org.ectmanager.spi.body.FeeSchedule;

/**
 * The fees to which a head teacher agrees when signing a registration (R10, guidance 2.26), kept beside the answers of
 * the school in the words that they had then.
 */
public final class AgreedFees {

    /** The name under which they are kept, a line a fee: day, pounds, cost, words. Once it was the day and one amount. */
    static final String KEPT = "chargeAgreed";

    private static final String BETWEEN = " ";
    private static final int PARTS = 4;

    private AgreedFees() {}

    /**
     * One of them.
     *
     * @param cost what the service costs the body
     * @param words for what it is charged and when; empty in what was agreed before they were kept
     */
    public record Agreed(LocalDate day, BigDecimal pounds, BigDecimal cost, String words) {

        private static Agreed of(Fee fee, FeeSchedule list, LocalDate day) {
            var words =
                    fee.name() + ". " + fee.sentences() + BETWEEN + list.vat().words();
            return new Agreed(
                    day,
                    BigDecimal.valueOf(fee.pence(), 2),
                    BigDecimal.valueOf(fee.costPence(), 2),
                    words.replaceAll("\\s+", BETWEEN));
        }

        private static Agreed read(String line) {
            var parts = line.split(BETWEEN, PARTS);
            var pounds = new BigDecimal(parts[1]);
            return parts.length < PARTS
                    ? new Agreed(LocalDate.parse(parts[0]), pounds, pounds, "")
                    : new Agreed(LocalDate.parse(parts[0]), pounds, new BigDecimal(parts[2]), parts[3]);
        }

        /** What was agreed to before stays agreed since that day while it is the same. */
        private Agreed since(List<Agreed> before) {
            return before.stream()
                    .filter(other -> other.pounds.compareTo(pounds) == 0)
                    .filter(other -> other.words.isEmpty() || other.words.equals(words))
                    .findFirst()
                    .map(other -> new Agreed(other.day, pounds, cost, words))
                    .orElse(this);
        }

        private String line() {
            return String.join(BETWEEN, day.toString(), pounds.toPlainString(), cost.toPlainString(), words);
        }
    }

    /** Those that hold on the day on which induction starts, or else the first to come; empty where nothing is asked. */
    public static Optional<FeeSchedule> asked(List<FeeSchedule> all, Map<String, String> answers, LocalDate today) {
        var start = PlausibleDates.chosen(answers).orElse(today);
        var byDay = Comparator.comparing(FeeSchedule::from);
        return all.stream()
                .filter(list -> !list.from().isAfter(start))
                .max(byDay)
                .or(() -> all.stream().min(byDay))
                .filter(list -> !list.agreed().isEmpty());
    }

    /** Says which fees were shown, so that nobody agrees to others that came meanwhile. */
    public static String shown(FeeSchedule list) {
        return ContentHash.of(Map.of(
                KEPT,
                list.agreed().stream()
                        .map(fee -> Agreed.of(fee, list, list.from()).line())
                        .collect(joining("\n"))));
    }

    /** The answers with what the school agrees to now. */
    public static Map<String, String> agreeing(
            Map<String, String> answers, Optional<FeeSchedule> asked, LocalDate today) {
        var before = of(answers);
        var all = new HashMap<>(answers);
        all.remove(KEPT);
        asked.ifPresent(list -> all.put(
                KEPT,
                list.agreed().stream()
                        .map(fee -> Agreed.of(fee, list, today).since(before).line())
                        .collect(joining("\n"))));
        return all;
    }

    /** What was agreed to when the head teacher signed. */
    public static List<Agreed> of(Map<String, String> answers) {
        return answers.getOrDefault(KEPT, "").lines().map(Agreed::read).toList();
    }

    /** For the rules: all of them together, agreed when the last of them was. */
    public static Optional<AgreedCharge> fact(Map<String, String> answers) {
        var all = of(answers);
        return all.stream()
                .map(Agreed::day)
                .max(Comparator.naturalOrder())
                .map(day -> new AgreedCharge(
                        all.stream().map(Agreed::pounds).reduce(BigDecimal.ZERO, BigDecimal::add),
                        all.stream().map(Agreed::cost).reduce(BigDecimal.ZERO, BigDecimal::add),
                        day));
    }
}
