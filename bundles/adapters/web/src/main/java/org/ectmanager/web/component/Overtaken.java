/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.component;

import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.web.words.Days;

/**
 * What somebody else saved while a form was open, field by field: what it said before, what it says now, what was typed.
 * Whoever reads it can then save over it knowingly.
 *
 * @param sentence who changed the record and when; empty when nobody was faster
 */
public record Overtaken(String sentence, SummaryList fields, Optional<LaterEdit> edit) {

    public static Overtaken not() {
        return new Overtaken("", SummaryList.empty(), Optional.empty());
    }

    /** @param edit as far as the audit trail tells it */
    public static Overtaken by(Optional<LaterEdit> edit, Clock clock) {
        var who = edit.map(later -> who(later) + " saved this on " + Days.at(later.at(), clock))
                .orElse("Somebody saved this");
        return new Overtaken(
                who + ", after you had opened it.", SummaryList.card("What was saved in the meantime"), edit);
    }

    private static String who(LaterEdit edit) {
        if (edit.own()) {
            return "You yourself, in another window,";
        }
        return edit.by().isEmpty() ? "Somebody" : edit.by();
    }

    public boolean happened() {
        return !sentence.isEmpty();
    }

    /** A field whose text is kept as it is shown. */
    public Overtaken field(String label, String column, String now, String typed) {
        return field(label, column, now, typed, UnaryOperator.identity());
    }

    /**
     * A field that is shown when somebody changed it, or, where the trail tells nothing, when it differs from what was
     * typed.
     *
     * @param words how a stored value is shown
     */
    public Overtaken field(String label, String column, String now, String typed, UnaryOperator<String> words) {
        return field(label, edit.flatMap(later -> later.before(column)).map(words), now, typed);
    }

    public Overtaken field(String label, Optional<String> before, String now, String typed) {
        var changed = edit.isPresent()
                ? before.filter(then -> !plain(then).equals(plain(now))).isPresent()
                : !plain(now).equals(plain(typed));
        if (!happened() || !changed) {
            return this;
        }
        var lines = before.map(then -> "Before: " + said(then) + "\n").orElse("") + "Now: " + said(now) + "\n"
                + "You typed: " + said(typed);
        return new Overtaken(sentence, fields.row(label, lines), edit);
    }

    /** Answers in several lines go together. */
    private static String said(String text) {
        return text.isBlank() ? "nothing" : plain(text).replace('\n', ' ');
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
