/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.post;

import java.util.ArrayList;
import java.util.List;
import org.ectmanager.application.post.ManagePosts.Post;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.words.Days;

/** The posts of one induction, each stretch with one working pattern. */
final class PostsTable {

    private PostsTable() {}

    static Table of(String caption, List<Post> posts) {
        return Table.of(
                        caption,
                        Table.words("School"),
                        Table.words("From"),
                        Table.words("Until"),
                        Table.words("Full-time equivalent"),
                        Table.words("Days a week"))
                .rows(posts.stream().map(PostsTable::row).toList());
    }

    private static List<Cell> row(Post post) {
        var contract = post.contract();
        return new ArrayList<>(List.of(
                Cell.of(post.leads() ? post.school() + " (leads)" : post.school()),
                Cell.of(Days.of(contract.period().from())),
                Cell.of(contract.endsOn().map(Days::of).orElse("No end")),
                Cell.of(contract.fte().value().stripTrailingZeros().toPlainString()),
                Cell.of(contract.daysPerWeek().toPlainString())));
    }
}
