/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.post;

import static java.util.Objects.requireNonNull;

import org.ectmanager.application.port.AnnouncedChanges.Listed;
import org.ectmanager.web.component.Link;

/**
 * What a report says of the posts, above them.
 *
 * @param report the title of the report that says it
 * @param record where it is put on record
 */
public record AnnouncedCard(long id, String happens, String report, Link record) {

    public AnnouncedCard {
        requireNonNull(happens, "happens");
        requireNonNull(report, "report");
        requireNonNull(record, "record");
    }

    static AnnouncedCard of(Listed listed, String record) {
        return new AnnouncedCard(
                listed.change().id(),
                AnnouncedWords.happens(listed),
                listed.report(),
                listed.change().leavesOn().isPresent()
                        ? AnnouncedWords.link(listed, record)
                        : Link.to(
                                record + "/posts/" + listed.change().school().value() + "/pattern",
                                "Change the working pattern"));
    }
}
