/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.help;

import java.util.List;

/**
 * How to do one thing.
 *
 * @param id the last part of its address
 * @param who may do it, and from where one begins
 * @param good what else is good to know; may be empty
 */
public record Topic(String id, String title, String who, List<String> steps, String good) {

    public Topic {
        steps = List.copyOf(steps);
    }

    /** Topics for the same readers. */
    public record Group(String title, List<Topic> topics) {

        public Group {
            topics = List.copyOf(topics);
        }
    }
}
