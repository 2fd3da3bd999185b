/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.component;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tasks that belong together, in any order, each with its state. */
public record TaskList(String id, List<Task> tasks) {

    /**
     * One task.
     *
     * @param href where it is done; empty when it cannot be started yet
     * @param tag the state as a tag; a finished task has plain words instead, so that what is left stands out
     */
    public record Task(String name, String hint, String href, String status, Optional<Tag> tag) {

        public boolean isOpen() {
            return !href.isEmpty();
        }
    }

    public TaskList {
        tasks = List.copyOf(tasks);
    }

    /** @param id tells several task lists of one page apart */
    public static TaskList named(String id) {
        return new TaskList(id, List.of());
    }

    public TaskList done(String name, String href) {
        return and(new Task(name, "", href, "Completed", Optional.empty()));
    }

    public TaskList todo(String name, String hint, String href, Tag state) {
        return and(new Task(name, hint, href, "", Optional.of(state)));
    }

    public TaskList blocked(String name, String why) {
        return and(new Task(name, why, "", "Cannot start yet", Optional.empty()));
    }

    private TaskList and(Task task) {
        return new TaskList(id, Stream.concat(tasks.stream(), Stream.of(task)).toList());
    }
}
