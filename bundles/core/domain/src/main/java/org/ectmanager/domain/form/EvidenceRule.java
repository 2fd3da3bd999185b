/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What an appropriate body wants attached to a report (P14).
 *
 * @param fewest how many files at the least
 * @param sentence what they are, such as a recent lesson observation, and what happens without them
 * @param naming how each file is named before the dot, in letters, digits, spaces, hyphens and underscores, with
 *     {@code {standard}} for the number of a standard or {@code part-two}, {@code {date}} for a day such as 2027-05-18 and,
 *     once, {@code {words}} for anything in those characters; capitals are the same as small letters. Empty where any name
 *     will do
 */
public record EvidenceRule(int fewest, String sentence, String naming) {

    private static final Pattern PARTS = Pattern.compile("([A-Za-z0-9 _-]|\\{standard}|\\{date}|\\{words})*");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int LONGEST = 100;

    public EvidenceRule {
        naming = naming == null ? "" : naming.strip();
        if (fewest < 1 || sentence == null || sentence.isBlank()) {
            throw new IllegalArgumentException("An evidence rule asks for at least one file and says which");
        }
        if (naming.length() > LONGEST
                || !PARTS.matcher(naming).matches()
                || naming.indexOf("{words}") != naming.lastIndexOf("{words}")) {
            throw new IllegalArgumentException(
                    "Files are named in letters, digits, spaces, hyphens and underscores, with"
                            + " {standard}, {date} and at most one {words}, in up to " + LONGEST + " characters");
        }
    }

    /** For files of any name. */
    public EvidenceRule(int fewest, String sentence) {
        this(fewest, sentence, "");
    }

    /** For files of such names, as {@code standard-{standard}-{date}}. */
    public EvidenceRule named(String pattern) {
        return new EvidenceRule(fewest, sentence, pattern);
    }

    /** Whether a file is named as it should be; what stands after its last dot is no matter. */
    public boolean fits(String file) {
        if (naming.isEmpty()) {
            return true;
        }
        var dot = file.lastIndexOf('.');
        var name = dot < 0 ? file : file.substring(0, dot);
        return pattern().matcher(name).matches() && (!naming.contains("{date}") || hasDays(name));
    }

    private static boolean hasDays(String name) {
        return DAY.matcher(name).results().allMatch(day -> isDay(day.group()));
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** Such a name, without what stands after the dot; empty where any name will do. */
    public String example() {
        return naming.replace("{standard}", "4").replace("{date}", "2027-05-18").replace("{words}", "observation");
    }

    private Pattern pattern() {
        var pattern = Pattern.quote(naming)
                .replace("{standard}", "\\E(?:[1-8]|part-two)\\Q")
                .replace("{date}", "\\E\\d{4}-\\d{2}-\\d{2}\\Q")
                .replace("{words}", "\\E[\\p{L}\\p{N} _-]+\\Q");
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
