/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.component;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.words.Days;

/**
 * What somebody else saved while a form was open, field by field: what it said before, what it says now, what was typed.
 * Whoever reads it can then save over it knowingly. A field in which is typed what it said before was left alone, and
 * takes what was saved.
 *
 * @param sentence who changed the record and when; empty when nobody was faster
 * @param saved what the form's fields that were left alone say now
 */
public record Overtaken(String sentence, SummaryList fields, Optional<LaterEdit> edit, Map<String, String> saved) {

    public Overtaken {
        saved = Map.copyOf(saved);
    }

    public static Overtaken not() {
        return new Overtaken("", SummaryList.empty(), Optional.empty(), Map.of());
    }

    /** @param edit as far as the audit trail tells it */
    public static Overtaken by(Optional<LaterEdit> edit, Clock clock) {
        var who = edit.map(later -> who(later) + " saved this on " + Days.at(later.at(), clock))
                .orElse("Somebody saved this");
        return new Overtaken(
                who + ", after you had opened it.", SummaryList.card("What was saved in the meantime"), edit, Map.of());
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

    /** The form as it is shown again: what was left alone in it says what was saved. */
    public Form kept(Form typed) {
        var kept = typed;
        for (var field : saved.entrySet()) {
            kept = kept.with(field.getKey(), field.getValue());
        }
        return kept;
    }

    /** Fields that were left alone where several of them are shown as one. */
    public Overtaken keeping(Map<String, String> leftAlone) {
        return new Overtaken(sentence, fields, edit, leftAlone);
    }

    /** A field whose text is kept as it is shown. */
    public Overtaken field(String label, String column, String now, Form typed, String name) {
        return field(label, before(column, UnaryOperator.identity()), now, typed.value(name), Map.of(name, now));
    }

    /** @param words how a stored value is shown */
    public Optional<String> before(String column, UnaryOperator<String> words) {
        return edit.flatMap(later -> later.before(column)).map(words);
    }

    /**
     * A field that is shown when somebody changed it, or, where the trail tells nothing, when it differs from what was
     * typed.
     *
     * @param saves what the form's fields behind it say now
     */
    public Overtaken field(String label, Optional<String> before, String now, String typed, Map<String, String> saves) {
        var changed = edit.isPresent()
                ? before.filter(then -> !plain(then).equals(plain(now))).isPresent()
                : !plain(now).equals(plain(typed));
        if (!happened() || !changed) {
            return this;
        }
        var leftAlone = before.map(then -> plain(then).equals(plain(typed))).orElse(false);
        var lines = before.map(then -> "Before: " + said(then) + "\n").orElse("") + "Now: " + said(now) + "\n"
                + (leftAlone ? "You left it alone: it stays as saved" : "You typed: " + said(typed));
        var kept = new HashMap<>(saved);
        if (leftAlone) {
            kept.putAll(saves);
        }
        return new Overtaken(sentence, fields.row(label, lines), edit, kept);
    }

    /** Answers in several lines go together. */
    private static String said(String text) {
        return text.isBlank() ? "nothing" : plain(text).replace('\n', ' ');
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
