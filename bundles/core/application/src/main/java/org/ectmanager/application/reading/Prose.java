/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.reading;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.ectmanager.domain.refusal.Refusal;

/**
 * Free text that others read in mails, papers and lists: each has a limit of its own and is refused at its field, so that
 * nothing is cut off silently.
 *
 * @param field where it is typed
 * @param code with which the codes of its refusals begin
 * @param what what it is, such as "The reason"
 * @param longest in characters, a line's end counted as one
 */
public record Prose(String field, String code, String what, int longest) {

    /** A name, a title, a short list. */
    public static final int LINE = 200;

    /** What somebody explains. */
    public static final int PAGE = 4000;

    public Prose {
        requireNonNull(field, "field");
        requireNonNull(code, "code");
        requireNonNull(what, "what");
    }

    /** What somebody explains in a {@link #PAGE} at most. */
    public static Prose page(String field, String code, String what) {
        return new Prose(field, code, what, PAGE);
    }

    /** What is wrong with a text that has to be there. */
    public List<Refusal> wrong(String typed, String missing) {
        return typed.isBlank() ? List.of(new Refusal(field, code, missing)) : tooLong(typed);
    }

    /** What is wrong with a text that may be left out. */
    public List<Refusal> tooLong(String typed) {
        return length(typed) <= longest
                ? List.of()
                : List.of(new Refusal(field, code + ".too-long", sentence(what, longest, length(typed))));
    }

    static int length(String typed) {
        var text = typed.replace("\r\n", "\n").strip();
        return text.codePointCount(0, text.length());
    }

    static String sentence(String what, int longest, int length) {
        return what + " must have " + figures(longest) + " characters or fewer. It has " + figures(length);
    }

    private static String figures(int number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
