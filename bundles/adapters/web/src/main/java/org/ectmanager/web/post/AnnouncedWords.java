/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.post;

import org.ectmanager.application.port.AnnouncedChanges.Listed;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.words.Days;

/** What a report says of a post that ends or changes, in words, and where it is put on record. */
public final class AnnouncedWords {

    private AnnouncedWords() {}

    /** What to do, beginning with whose it is. */
    public static String task(Listed listed) {
        var name = listed.teacher().full();
        return listed.change()
                .leavesOn()
                .map(day -> name + " leaves on " + Days.of(day) + ": record the last day")
                .orElse("The contract of " + name + " changes: change the posts");
    }

    /** With which report it came, and what else was said. */
    public static String hint(Listed listed) {
        var said = listed.change().said().said();
        var leads = listed.change().leavesOn().isPresent() ? ". Goes to: " : ": ";
        return "Said with " + listed.report() + (said.isBlank() ? "" : leads + said);
    }

    /** @param record the address of the teacher's record */
    public static String address(Listed listed, String record) {
        var posts = record + "/posts";
        return listed.change().leavesOn().isPresent()
                ? posts + "/" + listed.change().school().value() + "/end"
                : posts;
    }

    static Link link(Listed listed, String record) {
        return Link.to(
                address(listed, record),
                listed.change().leavesOn().isPresent() ? "Record the last day" : "Change the posts");
    }

    /** What happens, as a sentence without a name. */
    static String happens(Listed listed) {
        var said = listed.change().said().said();
        return listed.change()
                .leavesOn()
                .map(day ->
                        "The teacher leaves. Last day: " + Days.of(day) + (said.isBlank() ? "" : ". Goes to: " + said))
                .orElse("The contract changes: " + said);
    }
}
