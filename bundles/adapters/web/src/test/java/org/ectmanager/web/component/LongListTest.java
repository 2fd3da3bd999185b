/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.web.gallery.Rendered.html;

import java.util.List;
import java.util.Map;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.web.form.Choice;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.template.component.JtelongListGenerated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address that asks a list for something it has not is told so, with what is shown instead. */
class LongListTest {

    private static final String NO_PAGE = "The address asks for a page that this list does not have, so this is page ";

    @ParameterizedTest
    @CsvSource({
        "abc, 1",
        "0, 1",
        "-1, 1",
        "1.5, 1",
        "' ', 1",
        "4, 3",
        "999999, 3",
        "1000001, 3",
        "999999999999, 3",
        "٣, 1"
    })
    void a_page_that_is_none_is_named_with_the_one_that_is_shown(String page, int shown) {
        assertThat(asking("page", page).instead()).containsExactly(NO_PAGE + shown + " of 3.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "2", "3", "02"})
    void a_page_that_there_is_needs_no_word(String page) {
        assertThat(asking("page", page).instead()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bogus", "OPEN", "ope", "closed open"})
    void a_state_that_is_none_is_named_with_the_one_that_is_shown(String state) {
        assertThat(asking("state", state).instead())
                .containsExactly("The address asks for a part of this list that there is not, so this is “Open”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "open"})
    void the_state_that_is_shown_needs_no_word(String state) {
        assertThat(asking("state", state).instead()).isEmpty();
    }

    @Test
    void both_are_said_at_once_and_on_the_page() {
        var list = list(Form.of(Map.of("state", List.of("bogus"), "page", List.of("abc"))));

        assertThat(html(out -> JtelongListGenerated.render(out, null, null, list)))
                .contains("so this is “Open”.</p>", "so this is page 1 of 3.</p>");
    }

    @Test
    void a_list_that_is_not_divided_passes_over_a_state() {
        var form = Form.empty().with("state", "bogus");

        assertThat(LongList.of(Table.of("Schools", Table.words("Name")))
                        .asked(form)
                        .instead())
                .isEmpty();
    }

    private static LongList asking(String name, String value) {
        return list(Form.empty().with(name, value));
    }

    /** Three pages of open ones. */
    private static LongList list(Form address) {
        var turn = Turn.to(Choice.page(address)).within(2L * Turn.USUAL + 1);
        return LongList.of(
                        Table.of("Schools", Table.words("Name")),
                        new Slice<>(List.of(), 2L * Turn.USUAL + 1, turn),
                        "/list?state=open")
                .dividedInto(
                        List.of(Link.to("/list?state=open", "Open"), Link.to("/list?state=closed", "Closed")),
                        "/list?state=open")
                .asked(address);
    }
}
