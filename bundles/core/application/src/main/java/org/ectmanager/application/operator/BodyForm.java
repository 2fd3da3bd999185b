/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.ectmanager.application.body.ReservedIds;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.colour.Colour;
import org.ectmanager.domain.colour.Contrast;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.Branding;
import org.ectmanager.spi.body.HelpContacts;

/**
 * What a new appropriate body is made from, as it was typed. The refusals name the fields as they are called here.
 *
 * @param id the part of its addresses; empty to take it from the name
 * @param brand {@code #} and six hexadecimal digits
 * @param leadEmail who is invited as its lead
 */
public record BodyForm(
        String id,
        String name,
        String about,
        String telephone,
        String email,
        String openingHours,
        String brand,
        String accent,
        String leadEmail) {

    private static final int LONGEST_ID = 40;

    /** The same fields, understood. */
    public record Understood(BodyProfile profile, EmailAddress lead) {}

    public BodyForm {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(about, "about");
        requireNonNull(telephone, "telephone");
        requireNonNull(email, "email");
        requireNonNull(openingHours, "openingHours");
        requireNonNull(brand, "brand");
        requireNonNull(accent, "accent");
        requireNonNull(leadEmail, "leadEmail");
    }

    /** Understands the form, or says at once everything that is wrong with it. */
    public Result<Understood> understood() {
        var refusals = new ArrayList<Refusal>();
        var called = id.isBlank() && name.isBlank()
                ? Optional.<BodyId>empty()
                : tried("id", "body.id", () -> new BodyId(id.isBlank() ? fromName() : id.strip()), refusals);
        called.filter(ReservedIds::contains)
                .ifPresent(taken -> refusals.add(new Refusal(
                        "id", "body.reserved", "This name is the platform\u2019s own. Choose another one")));
        if (name.isBlank()) {
            refusals.add(new Refusal("name", "body.name", "Enter the appropriate body\u2019s name"));
        }
        if (!email.isBlank()) {
            tried("email", "email.wrong", () -> new EmailAddress(email), refusals);
        }
        var help = tried("telephone", "help.none", this::help, refusals);
        var colours = branding(refusals);
        var lead = tried("leadEmail", "email.wrong", () -> new EmailAddress(leadEmail), refusals);
        if (!refusals.isEmpty()) {
            return Result.refused(refusals);
        }
        return tried(
                        "name",
                        "body.name",
                        () -> new BodyProfile(
                                called.orElseThrow(),
                                plain(name),
                                plain(about),
                                colours.orElseThrow(),
                                help.orElseThrow()),
                        refusals)
                .map(profile -> Result.done(new Understood(profile, lead.orElseThrow())))
                .orElseGet(() -> Result.refused(refusals));
    }

    private HelpContacts help() {
        return new HelpContacts(plain(telephone), plain(email), plain(openingHours));
    }

    private Optional<Branding> branding(List<Refusal> refusals) {
        var main = tried("brand", "colour.wrong", () -> new Colour(brand.strip()), refusals);
        var second = tried("accent", "colour.wrong", () -> new Colour(accent.strip()), refusals);
        main.ifPresent(colour -> visible("brand", colour, Contrast.WORDS, "White text", refusals));
        second.ifPresent(colour -> visible("accent", colour, Contrast.SHAPES, "A white page", refusals));
        return main.flatMap(colour -> second.map(other -> new Branding(colour, other, Optional.empty())));
    }

    private static void visible(String field, Colour colour, Contrast need, String against, List<Refusal> refusals) {
        if (!need.isEnough(colour, Colour.WHITE)) {
            refusals.add(new Refusal(
                    field,
                    "colour.pale",
                    against + " and this colour are too alike. Use " + need.nearest(colour, Colour.WHITE)
                            + ", the nearest that can be told apart, or choose another one"));
        }
    }

    private String fromName() {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        var cut = letters.substring(0, Math.min(letters.length(), LONGEST_ID));
        return cut.replaceAll("^[-0-9]+|-+$", "");
    }

    /** One line: these texts end up in a file of lines. */
    private static String plain(String text) {
        return text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    private static <T> Optional<T> tried(String field, String code, Supplier<T> value, List<Refusal> refusals) {
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException wrong) {
            refusals.add(new Refusal(field, code, wrong.getMessage()));
            return Optional.empty();
        }
    }
}
