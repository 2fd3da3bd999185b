/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.domain.people.Position;

/**
 * A file or a link that a body offers (P26), such as a handbook, a template or a form for observations. It stands on the
 * page "Resources" of the body for those whom it is meant for.
 *
 * @param id names it in its address: 2 to 60 lower-case letters, digits and single hyphens; no two of a body are equal
 * @param title 1 to 120 characters
 * @param purpose what it is for, 1 to 400 characters
 * @param readers the positions that see it; none for everybody, also people who are not signed in. The body's own staff
 *     see all
 * @param occasion what it belongs to
 * @param file empty where it is a link
 * @param link an address that begins with {@code https://}; empty where it is a file
 */
public record BodyResource(
        String id,
        String title,
        String purpose,
        Set<Position> readers,
        Occasion occasion,
        Optional<ResourceFile> file,
        Optional<URI> link) {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_PURPOSE = 400;
    private static final int LONGEST_LINK = 500;

    public BodyResource {
        if (id == null || !id.matches("(?=.{2,60}$)[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "A resource\u2019s id has 2 to 60 lower-case letters, digits and hyphens");
        }
        title = PlainText.required("The title of the resource " + id, title, LONGEST_TITLE);
        purpose = PlainText.required("The purpose of the resource " + id, purpose, LONGEST_PURPOSE);
        readers = Set.copyOf(readers);
        requireNonNull(occasion, "occasion");
        if (file.isPresent() == link.isPresent()) {
            throw new IllegalArgumentException("The resource " + id + " is either a file or a link");
        }
        if (link.isPresent() && !isSafe(link.get())) {
            throw new IllegalArgumentException("The link of the resource " + id + " begins with https:// and has up to "
                    + LONGEST_LINK + " characters");
        }
    }

    /** A file for everybody, at any time. */
    public static BodyResource of(String id, String title, String purpose, ResourceFile file) {
        return new BodyResource(id, title, purpose, Set.of(), Occasion.any(), Optional.of(file), Optional.empty());
    }

    /** A link for everybody, at any time. */
    public static BodyResource of(String id, String title, String purpose, URI link) {
        return new BodyResource(id, title, purpose, Set.of(), Occasion.any(), Optional.empty(), Optional.of(link));
    }

    /** The same for these positions only. */
    public BodyResource readBy(Position... positions) {
        return new BodyResource(id, title, purpose, Set.of(positions), occasion, file, link);
    }

    public BodyResource belongingTo(Occasion other) {
        return new BodyResource(id, title, purpose, readers, other, file, link);
    }

    private static boolean isSafe(URI link) {
        return "https".equals(link.getScheme())
                && link.getHost() != null
                && link.getUserInfo() == null
                && link.toString().length() <= LONGEST_LINK;
    }
}
