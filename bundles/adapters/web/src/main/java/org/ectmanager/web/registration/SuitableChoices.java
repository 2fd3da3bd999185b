/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.registration.AgreedFees;
import org.ectmanager.application.registration.ConfirmedPost;
import org.ectmanager.domain.eligibility.SuitablePost;
import org.ectmanager.domain.eligibility.SuitablePost.Point;
import org.ectmanager.spi.body.FeeSchedule;
import org.ectmanager.web.component.Choices;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.words.Days;

/** What makes a post suitable (R15), to tick and to read. */
public final class SuitableChoices {

    /** The name under which the points are ticked. */
    public static final String FIELD = "suitable";

    /** The name under which the fees are agreed to. */
    static final String FEES = "feesAgreed";

    private static final String ALL = "all";
    private static final String GUIDANCE = "What the statutory guidance asks of a suitable post (2.18)";

    private SuitableChoices() {}

    public static Choices ofHead(Form form) {
        return options(
                Choices.of(form, FIELD, "What does this post have? Tick each point")
                        .hint(GUIDANCE + ". If it lacks one, send the registration back")
                        .small(),
                ConfirmedPost.asked());
    }

    /** That teacher and head teacher agree. */
    public static Choices start(Form form, Map<String, String> answers) {
        return Choices.of(form, "startAgreed", "Do you both agree to the start?")
                .option(
                        "yes",
                        "The early career teacher and I agree that induction starts on "
                                + RegistrationFacts.start(answers));
    }

    /** Before the body is asked (R10). */
    public static Choices fees(Form form, FeeSchedule list) {
        return Choices.of(form, FEES, "Does your school agree to these fees?")
                .hint("They are at most what the service costs the appropriate body (2.26)")
                .option(AgreedFees.shown(list), "My school agrees to pay them for this teacher’s induction");
    }

    /** An officer may confirm them all at once: the head teacher did it one by one. */
    public static Choices ofBody(Form form) {
        return options(
                Choices.of(form, FIELD, "Is the post suitable? Tick what you are satisfied of")
                        .hint(GUIDANCE)
                        .option(ALL, "Every point of these")
                        .divider("or")
                        .small(),
                List.of(Point.values()));
    }

    /** What was ticked for the appropriate body. */
    public static Set<Point> ofBody(List<String> ticked) {
        return ticked.contains(ALL) ? SuitablePost.everything() : ConfirmedPost.named(ticked);
    }

    /** What both confirmed, as far as they did. */
    static Stream<SummaryList> card(Map<String, String> answers) {
        var byHead = ConfirmedPost.confirmed(answers, ConfirmedPost.BY_HEAD);
        return byHead.stream().map(points -> {
            var card = SummaryList.card("Suitable post and start, as confirmed")
                    .row("Confirmed by the head teacher", words(points))
                    .row("Start agreed by early career teacher and head teacher", day(answers));
            var fees = fees(answers);
            card = fees.isEmpty() ? card : card.row("Fees agreed by the head teacher", fees);
            var byBody = ConfirmedPost.confirmed(answers, ConfirmedPost.BY_BODY);
            return byBody.isPresent() ? card.row("Confirmed by the appropriate body", words(byBody.get())) : card;
        });
    }

    /** A line a fee. */
    private static String fees(Map<String, String> answers) {
        return AgreedFees.of(answers).stream()
                .map(agreed -> (pounds(agreed.pounds()) + ", agreed on " + Days.of(agreed.day()) + ". "
                                + agreed.words())
                        .strip())
                .collect(Collectors.joining("\n"));
    }

    private static String pounds(BigDecimal amount) {
        return "£" + amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String day(Map<String, String> answers) {
        return ConfirmedPost.agreed(answers).map(Days::of).orElse("Not given");
    }

    private static String words(Set<Point> points) {
        return points.equals(SuitablePost.everything())
                ? "Every point, and that it agreed before the start"
                : Stream.of(Point.values())
                        .filter(points::contains)
                        .map(SuitableChoices::sentence)
                        .collect(Collectors.joining("\n"));
    }

    private static Choices options(Choices choices, List<Point> points) {
        var all = choices;
        for (var point : points) {
            all = all.option(point.name(), sentence(point));
        }
        return all;
    }

    private static String sentence(Point point) {
        return point.words().substring(0, 1).toUpperCase(Locale.UK)
                + point.words().substring(1);
    }
}
