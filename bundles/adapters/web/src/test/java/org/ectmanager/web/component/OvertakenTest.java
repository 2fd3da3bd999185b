/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.web.form.Form;
import org.junit.jupiter.api.Test;

class OvertakenTest {

    private static final Instant NOON = Instant.parse("2026-09-01T11:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private final Overtaken overtaken = Overtaken.by(
            Optional.of(new LaterEdit(NOON, "Ada Quill", false, Map.of("telephone", "1", "note", "old"))), CLOCK);

    @Test
    void a_field_that_was_left_alone_takes_what_was_saved() {
        var form = Form.empty().with("telephone", "1").with("note", "mine");

        assertThat(shown(form).kept(form).value("telephone")).isEqualTo("2");
    }

    @Test
    void a_field_that_was_typed_in_stays_as_typed() {
        var form = Form.empty().with("telephone", "1").with("note", "mine");

        assertThat(shown(form).kept(form).value("note")).isEqualTo("mine");
    }

    @Test
    void what_was_left_alone_is_not_called_typed() {
        var lines = shown(Form.empty().with("telephone", "1").with("note", "mine"))
                .fields()
                .rows();

        assertThat(lines.get(0).value()).contains("Now: 2").doesNotContain("You typed");
        assertThat(lines.get(1).value()).contains("Now: new").contains("You typed: mine");
    }

    @Test
    void line_ends_of_a_browser_do_not_count_as_typing() {
        var told =
                Overtaken.by(Optional.of(new LaterEdit(NOON, "Ada Quill", false, Map.of("note", "one\ntwo"))), CLOCK);
        var form = Form.empty().with("note", "one\r\ntwo");

        assertThat(told.field("Note", "note", "new", form, "note").kept(form).value("note"))
                .isEqualTo("new");
    }

    @Test
    void where_the_trail_tells_nothing_all_stays_as_typed() {
        var form = Form.empty().with("note", "mine");
        var told = Overtaken.by(Optional.empty(), CLOCK).field("Note", "note", "new", form, "note");

        assertThat(told.kept(form).value("note")).isEqualTo("mine");
    }

    private Overtaken shown(Form form) {
        return overtaken
                .field("Telephone", "telephone", "2", form, "telephone")
                .field("Note", "note", "new", form, "note");
    }
}
