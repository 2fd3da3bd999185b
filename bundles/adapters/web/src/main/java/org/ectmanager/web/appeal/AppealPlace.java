/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.appeal;

import gg.jte.Content;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.ws.rs.NotFoundException;
import org.ectmanager.application.appeal.AppealForm;
import org.ectmanager.application.appeal.AppealForm.What;
import org.ectmanager.application.appeal.RecordAppeal;
import org.ectmanager.application.appeal.RecordAppeal.Log;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.decision.AppealCase;
import org.ectmanager.domain.decision.AppealStep;
import org.ectmanager.domain.decision.AppealStep.Decided;
import org.ectmanager.domain.decision.AppealStep.HearingSet;
import org.ectmanager.domain.decision.AppealStep.Kind;
import org.ectmanager.domain.decision.AppealStep.Made;
import org.ectmanager.web.component.Choices;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.signin.Entrance;

/** Where an officer records what happens to an appeal: below the decision that it is against. */
public record AppealPlace(PageRequest request, long id, RecordAppeal appeals) {

    static final String PATH = "/{body}/console/decisions/{id: [0-9]{1,18}}/appeal";

    private static final Map<What, String> LABELS = new EnumMap<>(Map.ofEntries(
            Map.entry(What.NOT_WANTED, "The early career teacher will not appeal"),
            Map.entry(What.MADE, "An appeal was made"),
            Map.entry(What.COPY, "You received your copy of the notice of appeal"),
            Map.entry(What.DEFENDED, "You replied that you defend the decision"),
            Map.entry(What.NOT_DEFENDED, "You replied that you do not defend the decision"),
            Map.entry(What.REPLY_WITHDRAWN, "You defend the decision no longer"),
            Map.entry(What.HEARING, "Notice was given of a hearing"),
            Map.entry(What.WITHDRAWN, "The teacher withdrew the appeal"),
            Map.entry(What.ALLOWED, "The appeal was allowed"),
            Map.entry(What.DISMISSED, "The appeal was dismissed"),
            Map.entry(What.EXTENDED, "Instead of the fail, induction is extended"),
            Map.entry(What.OTHER_PERIOD, "Induction is extended by another period")));

    private static final Map<What, String> HINTS = new EnumMap<>(Map.of(
            What.NOT_WANTED, "You have it from them in writing. After a fail, the time for dismissal begins with it",
            What.COPY, "Your time to reply begins with that day",
            What.NOT_DEFENDED, "The appeal is then allowed. Record the outcome when it comes",
            What.REPLY_WITHDRAWN, "The appeal is then allowed. Record the outcome when it comes",
            What.ALLOWED, "Induction then counts as passed; you confirm it on the next page",
            What.DISMISSED, "The decision stands; you confirm it on the next page"));

    Caller caller() {
        return Entrance.caller(request);
    }

    String decision() {
        return request.home() + "/console/decisions/" + id;
    }

    String address() {
        return decision() + "/appeal";
    }

    Log log() {
        return appeals.of(caller(), id).orElseThrow(NotFoundException::new);
    }

    Screen screen(String title, Link... above) {
        return request.screen(title)
                .below(Stream.concat(
                                Stream.of(
                                        Link.to(request.home() + "/console", "Home"),
                                        Link.to(request.home() + "/console/decisions", "Decisions")),
                                Stream.of(above))
                        .toArray(Link[]::new));
    }

    /** What may be chosen of these kinds. */
    static List<What> offered(AppealCase appeal, Iterable<Kind> kinds) {
        var outcomes = appeal.without(Kind.OUTCOME).outcomes();
        var offered = Stream.<What>builder();
        for (var kind : kinds) {
            Stream.of(What.values())
                    .filter(what -> what.kind() == kind)
                    .filter(what -> what.outcome().stream().allMatch(outcomes::contains))
                    .forEach(offered);
        }
        return offered.build().toList();
    }

    /** What has happened, with the fields that belong to an answer. */
    public static Choices choices(Form form, List<What> offered, Map<What, Content> reveals) {
        var choices = Choices.of(form, "what", "What has happened?");
        for (var what : offered) {
            choices = reveals.containsKey(what)
                    ? choices.option(what.name(), LABELS.get(what), reveals.get(what))
                    : choices.option(what.name(), LABELS.get(what), HINTS.getOrDefault(what, ""));
        }
        return choices;
    }

    /** Whether what was chosen is an outcome, which is confirmed on a page of its own. */
    static boolean isOutcome(Form form) {
        return Stream.of(What.values())
                .filter(what -> what.kind() == Kind.OUTCOME)
                .anyMatch(what -> form.isChosen("what", what.name()));
    }

    /** A kind in an address. */
    static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Kind kind(String word) {
        return Stream.of(Kind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The form filled in with what is recorded. */
    static Form filled(AppealStep step) {
        var what = What.of(step);
        var form = Form.empty().with("what", what.name()).with("on", step.on());
        if (step instanceof Made made) {
            return form.with("late", made.lateBecause());
        }
        if (step instanceof HearingSet set) {
            return form.with("hearing", set.hearing());
        }
        var terms = Optional.of(step)
                .filter(Decided.class::isInstance)
                .flatMap(decided -> ((Decided) decided).period())
                .map(period -> period.terms().figures());
        return terms.flatMap(typed -> AppealForm.termsField(what).map(field -> form.with(field, typed)))
                .orElse(form);
    }
}
