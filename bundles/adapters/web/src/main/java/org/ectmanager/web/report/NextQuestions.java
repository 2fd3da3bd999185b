/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import gg.jte.Content;
import org.ectmanager.application.report.NextPeriod;
import org.ectmanager.application.report.NextPeriod.Post;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.web.component.Choices;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.form.Reading;
import org.ectmanager.web.words.Days;

/** What a report asks about the time after it, and what was answered (features 3.2 and 3.3, R39). */
public final class NextQuestions {

    private NextQuestions() {}

    public static Choices stays(Form form, Content changes, Content leaves) {
        return Choices.of(form, "nextPost", "Does the teacher stay for the next period?")
                .option(Post.SAME.name(), Post.SAME.title())
                .option(Post.CHANGES.name(), Post.CHANGES.title(), changes)
                .option(Post.LEAVES.name(), Post.LEAVES.title(), leaves);
    }

    static Form filled(Form form, NextPeriod next) {
        var leaves = next.answer().filter(Post.LEAVES::equals).isPresent();
        var filled = form.with("nextPost", next.post()).with(leaves ? "goesTo" : "nextSaid", next.said());
        return next.leavesOn().map(day -> filled.with("lastDay", day)).orElse(filled);
    }

    /** The last day of somebody who is interim assessed is the one on record, until another is typed. */
    static Form filled(Form form, Opened opened) {
        var next = opened.report().content().next();
        if (next.isAnswered() || !NextPeriod.isLeaving(opened.report())) {
            return filled(form, next);
        }
        return opened.induction()
                .history()
                .endsOn()
                .map(day -> form.with("lastDay", day))
                .orElse(form);
    }

    static NextPeriod typed(Form form, Opened opened) {
        var leaves =
                NextPeriod.isLeaving(opened.report()) || form.value("nextPost").equals(Post.LEAVES.name());
        var day = Reading.date(form, "lastDay", "last day").fold(Object::toString, refusals -> "");
        return new NextPeriod(form.value("nextPost"), form.value(leaves ? "goesTo" : "nextSaid"), leaves ? day : "");
    }

    static String title(String post) {
        return new NextPeriod(post, "", "").answer().map(Post::title).orElse("");
    }

    /** As it is read; empty while it is not answered. */
    static String said(NextPeriod next) {
        return next.answer()
                .map(chosen -> switch (chosen) {
                    case SAME -> chosen.title();
                    case CHANGES -> chosen.title() + "\n" + next.said();
                    case LEAVES ->
                        (chosen.title() + "\nLast day: "
                                                + next.leavesOn().map(Days::of).orElse("") + "\n" + next.said())
                                        .strip()
                                + "\nAn interim assessment is due unless a formal one is";
                })
                .orElse("");
    }
}
