/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
     * @param known the person's names, e-mail address and username, the appropriate body and the product, which the
     *     password may not consist of
     */
    public Optional<Refusal> check(String password, String again, Collection<String> known) {
        if (password.length() < SHORTEST) {
            return refuse("password", "password.short", "Password must have at least " + SHORTEST + " characters");
        }
        if (password.length() > LONGEST) {
            return refuse("password", "password.long", "Password must have " + LONGEST + " characters or fewer");
        }
        if (madeOf(password, known)) {
            return refuse(
                    "password",
                    "password.known",
                    "Choose another password: this one is mostly a name or address that others know. Three random words work well");
        }
        if (common.test(password)) {
            return refuse(
                    "password",
                    "password.common",
                    "Choose another password: this one is among the first that are guessed");
        }
        if (!password.equals(again)) {
            return refuse("again", "password.differs", "Type the same password twice");
        }
        return Optional.empty();
    }

    /** What is left without every known name, whole or word by word, is too little to be a secret. */
    private static boolean madeOf(String password, Collection<String> known) {
        var all = plain(password);
        var rest = all;
        for (var name : longestFirst(known)) {
            rest = rest.replace(name, "");
        }
        return !rest.equals(all) && rest.replaceAll("[^\\p{L}]", "").length() < WORD_WORTH_CHECKING;
    }

    /** Whole names and addresses whatever their length, the part of an address before its @, and their longer words. */
    private static List<String> longestFirst(Collection<String> known) {
        return known.stream()
                .flatMap(name -> Stream.concat(
                        Stream.of(name, name.replaceAll("@.*", "")).map(PasswordRule::plain),
                        Stream.of(name.split("[^\\p{L}\\p{N}]+"))
                                .map(PasswordRule::plain)
                                .filter(word -> word.length() >= WORD_WORTH_CHECKING)))
                .filter(word -> word.length() > 1)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Optional<Refusal> refuse(String field, String code, String sentence) {
        return Optional.of(new Refusal(field, code, sentence));
    }
}
