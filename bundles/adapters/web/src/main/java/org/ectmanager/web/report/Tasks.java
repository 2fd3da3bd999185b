/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import org.ectmanager.application.report.NextPeriod;
import org.ectmanager.application.report.ReportForm;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.web.component.Tag;
import org.ectmanager.web.component.TaskList;

/** What there is to do until a report can be shared, and what of it is done. */
final class Tasks {

    private Tasks() {}

    static TaskList of(Opened opened, String address) {
        var content = opened.report().content();
        var tasks = TaskList.named("tasks");
        tasks = attended(opened)
                ? tasks.done("Contract and attendance", address + "/attendance")
                : tasks.todo(
                        "Contract and attendance",
                        "",
                        address + "/attendance",
                        state(content.contractRight().isEmpty()));
        for (var section : opened.form().tutorSections()) {
            var href = address + "/section/" + section.id();
            var begun = ReportForm.fields(section).stream()
                    .anyMatch(
                            field -> !content.answers().getOrDefault(field, "").isBlank());
            tasks = begun && ReportForm.isComplete(opened.form(), section, content.answers())
                    ? tasks.done(section.title(), href)
                    : tasks.todo(section.title(), "", href, state(!begun));
        }
        tasks = evidence(tasks, opened, address + "/evidence");
        return tasks.todo(
                "Check and share",
                "Read it all, then hand it to the early career teacher",
                address + "/check",
                Tag.blue("To do"));
    }

    private static TaskList evidence(TaskList tasks, Opened opened, String href) {
        var there = opened.evidence().size();
        var rule = opened.form().evidence();
        if (rule.isEmpty()) {
            return tasks.todo(
                    "Evidence (optional)", "", href, Tag.grey(there == 0 ? "Nothing attached" : there + " attached"));
        }
        return there >= rule.get().fewest()
                ? tasks.done("Evidence", href)
                : tasks.todo("Evidence", rule.get().sentence(), href, state(there == 0));
    }

    private static boolean attended(Opened opened) {
        var content = opened.report().content();
        return !content.contractRight().isEmpty()
                && !content.daysServed().isEmpty()
                && !content.daysAbsent().isEmpty()
                && (content.next().isAnswered() || !NextPeriod.isAskedBy(opened.report(), opened.form()));
    }

    private static Tag state(boolean untouched) {
        return untouched ? Tag.blue("Not started") : Tag.yellow("In progress");
    }
}
