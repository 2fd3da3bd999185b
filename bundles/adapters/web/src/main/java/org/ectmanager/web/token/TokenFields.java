/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.token;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ectmanager.application.access.ManageTokens.Wanted;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.web.component.Choices;
import org.ectmanager.web.form.Answers;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.form.Reading;
import org.ectmanager.web.words.Days;

/** The fields by which a token is asked for. */
public final class TokenFields {

    /** How long a token may count. */
    enum Lifetime {
        MONTH("A month", Period.ofMonths(1)),
        QUARTER("3 months", Period.ofMonths(3)),
        HALF_YEAR("6 months", Period.ofMonths(6)),
        YEAR("A year", Period.ofYears(1));

        private final String title;
        private final Period period;

        Lifetime(String title, Period period) {
            this.title = title;
            this.period = period;
        }

        LocalDate lastDay(LocalDate today) {
            return today.plus(period);
        }
    }

    private TokenFields() {}

    public static Choices grants(Form form) {
        var choices = Choices.of(form, "grants", "What may it read?")
                .hint("Choose only what the program needs. Each request reads from your appropriate body alone.");
        for (var grant : Grant.values()) {
            choices = choices.option(grant.scope(), grant.title(), grant.hint());
        }
        return choices;
    }

    public static Choices lifetimes(Form form, LocalDate today) {
        var choices = Choices.of(form, "expires", "For how long?")
                .hint("Before it expires, make another one and give it to the program.");
        for (var lifetime : Lifetime.values()) {
            choices = choices.option(
                    lifetime.name(), lifetime.title, "Until the end of " + Days.of(lifetime.lastDay(today)));
        }
        return choices;
    }

    static Result<Wanted> read(Form form, LocalDate today) {
        var answers = new Answers();
        var name = answers.take(Reading.text(form, "name", "Enter what the token is for"));
        var grants = answers.take(grants(form.values("grants").stream()
                .flatMap(scope -> Grant.of(scope).stream())
                .collect(Collectors.toSet())));
        var lifetime = answers.take(Reading.choice(form, "expires", Lifetime.class, "Choose for how long it counts"));
        return answers.then(
                () -> new Wanted(name.get(), grants.get(), lifetime.get().lastDay(today)));
    }

    private static Result<Set<Grant>> grants(Set<Grant> chosen) {
        return Optional.of(chosen)
                .filter(some -> !some.isEmpty())
                .map(Result::done)
                .orElseGet(
                        () -> Result.refused(new Refusal("grants", "token.grants", "Choose what the token may read")));
    }
}
