/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.eligibility.Applications.good;

import java.util.EnumSet;
import java.util.Set;
import org.ectmanager.domain.eligibility.SuitablePost.Point;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R15 Suitable post checklist")
class R15SuitablePostTest {

    private static final Set<Point> ALL = SuitablePost.everything();

    @Test
    void a_post_is_suitable_when_head_and_body_have_confirmed_every_point() {
        assertThat(good().knowing(new SuitablePost.ByHead(SuitablePost.declared()), new SuitablePost.ByBody(ALL))
                        .remarks())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BODY_AGREED")
    void each_point_that_the_head_did_not_confirm_is_named(Point point) {
        var others = EnumSet.complementOf(EnumSet.of(point));
        var lacking = good().knowing(new SuitablePost.ByHead(others)).opinion();
        assertThat(lacking.mayBeAuthorised()).isFalse();
        assertThat(lacking.mayBeKept()).isTrue();
        assertThat(lacking.obstacles()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("post.suitable-by-head-missing");
            assertThat(finding.reason().sentence()).endsWith("lacks: " + point.words() + ".");
        });
    }

    @Test
    void the_appropriate_body_confirms_them_too() {
        assertThat(good().knowing(new SuitablePost.ByBody(Set.of(Point.MENTOR))).remarks())
                .containsExactly("post.suitable-by-body-missing");
    }

    @Test
    void nothing_is_asked_before_anybody_was() {
        assertThat(good().codes()).noneMatch(code -> code.startsWith("post.suitable"));
    }
}
