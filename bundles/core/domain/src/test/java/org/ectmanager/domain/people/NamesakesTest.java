/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class NamesakesTest {

    private record Person(String name, String email) {}

    @Test
    void only_people_of_one_name_are_told_apart() {
        assertThat(written(new Person("Ann Lee", "a@x.example"), new Person("Bo Day", "b@x.example")))
                .containsExactly("Ann Lee", "Bo Day");
    }

    @Test
    void two_of_one_name_show_what_tells_them_apart_however_it_is_spelt() {
        assertThat(written(new Person("Ann Lee", "a@x.example"), new Person("ann lee", "b@x.example")))
                .containsExactly("Ann Lee (a@x.example)", "ann lee (b@x.example)");
    }

    @Test
    void where_nothing_tells_them_apart_the_name_stands_alone() {
        assertThat(written(new Person("Ann Lee", ""), new Person("Ann Lee", "b@x.example")))
                .containsExactly("Ann Lee", "Ann Lee (b@x.example)");
    }

    private static List<String> written(Person... people) {
        Function<Person, String> name = Namesakes.among(List.of(people), Person::name, Person::email);
        return List.of(people).stream().map(name).toList();
    }
}
