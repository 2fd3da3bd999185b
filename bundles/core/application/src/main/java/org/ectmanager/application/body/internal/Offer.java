/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.body.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ectmanager.application.plugin.Presence;
import org.ectmanager.domain.form.Section;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyResource;
import org.ectmanager.spi.body.FeeSchedule;
import org.ectmanager.spi.body.QuestionAndAnswer;

/** What a plugin brings for people to read and to answer, within what fits into memory and onto pages. */
record Offer(
        List<BodyResource> resources,
        List<QuestionAndAnswer> questions,
        List<FeeSchedule> fees,
        Optional<Section> atRegistration) {

    private static final int MOST_RESOURCES = 200;
    private static final int MOST_BYTES = 20_000_000;
    private static final int MOST_QUESTIONS = 300;
    private static final int MOST_SCHEDULES = 20;

    Offer {
        resources = List.copyOf(resources);
        questions = List.copyOf(questions);
        fees = List.copyOf(fees);
        atRegistration = atRegistration.map(FitQuestions::of);
        atMost(MOST_RESOURCES, "resources", resources);
        atMost(MOST_QUESTIONS, "questions with answers", questions);
        atMost(MOST_SCHEDULES, "lists of fees", fees);
        distinct("resources have one id", resources, BodyResource::id);
        distinct("lists of fees begin on one day", fees, FeeSchedule::from);
        var bytes = resources.stream()
                .flatMap(resource -> resource.file().stream())
                .mapToLong(file -> file.size())
                .sum();
        if (bytes > MOST_BYTES) {
            throw new Presence.Unfit(
                    "its resources have " + bytes + " bytes together, at most " + MOST_BYTES + " are taken");
        }
    }

    static Offer of(AppropriateBodyPlugin plugin) {
        return new Offer(
                plugin.resources(), plugin.questionsAndAnswers(), plugin.fees(), plugin.registrationQuestions());
    }

    private static void atMost(int most, String what, List<?> all) {
        if (all.size() > most) {
            throw new Presence.Unfit("it has " + all.size() + " " + what + ", at most " + most + " are taken");
        }
    }

    private static <T> void distinct(String otherwise, List<T> all, Function<T, ?> by) {
        if (all.stream().map(by).distinct().count() < all.size()) {
            throw new Presence.Unfit("two of its " + otherwise);
        }
    }
}
