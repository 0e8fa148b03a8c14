package org.tautband.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.tautband.DatabaseTest;

/** A message that no screen sends is refused before it is read. */
@DatabaseTest
class RequestSizeTests {

    @Autowired
    private MockMvc browser;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void fifty_megabytes_are_refused_and_leave_a_row() throws Exception {
        browser.perform(post("/?v-r=uidl&v-uiId=0")
                        .session(new MockHttpSession())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(new byte[50_000_000]))
                .andExpect(status().is(413));
        assertThat(refusals()).isEqualTo(1);
    }

    @Test
    void a_visitor_without_a_session_cannot_flood_the_trail() throws Exception {
        browser.perform(post("/?v-r=uidl")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(new byte[2_000_000]))
                .andExpect(status().is(413));
        assertThat(refusals()).isZero();
    }

    private int refusals() {
        return jdbc.sql("select count(*) from audit_entry where action = 'INPUT_REFUSED'")
                .query(Integer.class)
                .single();
    }
}
