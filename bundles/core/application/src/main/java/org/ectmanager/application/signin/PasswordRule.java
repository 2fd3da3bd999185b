/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.ectmanager.domain.refusal.Refusal;

/**
 * What a password must be: long enough, not among those that attackers try first, not made of words that everybody
 * here knows. No rules about kinds of characters and no expiry, as the National Cyber Security Centre advises.
 */
public final class PasswordRule {

    static final int SHORTEST = 10;
    static final int LONGEST = 200;
    private static final int WORD_WORTH_CHECKING = 4;

    private final Predicate<String> common;

    public PasswordRule(Predicate<String> common) {
        this.common = common;
    }

    /**
     * Why a password is refused, if it is.
     *
     * @param known the person's names, school and appropriate body, which the password may not consist of
     */
    public Optional<Refusal> check(String password, String again, Collection<String> known) {
        if (password.length() < SHORTEST) {
            return refuse("password", "password.short", "Password must have at least " + SHORTEST + " characters");
        }
        if (password.length() > LONGEST) {
            return refuse("password", "password.long", "Password must have " + LONGEST + " characters or fewer");
        }
        if (common.test(password)) {
            return refuse(
                    "password",
                    "password.common",
                    "Choose another password: this one is among the first that are guessed");
        }
        if (madeOf(password, known)) {
            return refuse(
                    "password",
                    "password.known",
                    "Choose another password: this one is mostly a name that others know. Three random words work well");
        }
        if (!password.equals(again)) {
            return refuse("again", "password.differs", "Type the same password twice");
        }
        return Optional.empty();
    }

    private static boolean madeOf(String password, Collection<String> known) {
        var rest = letters(password);
        for (var name : known) {
            for (var word : name.split("[^\\p{L}]+")) {
                if (word.length() >= WORD_WORTH_CHECKING) {
                    rest = rest.replace(letters(word), "");
                }
            }
        }
        return rest.length() < WORD_WORTH_CHECKING
                && rest.length() < letters(password).length();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private static Optional<Refusal> refuse(String field, String code, String sentence) {
        return Optional.of(new Refusal(field, code, sentence));
    }
}
