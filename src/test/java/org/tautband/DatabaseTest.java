package org.tautband;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.tautband.database.CleanDatabase;
import org.tautband.database.TestDatabaseConfiguration;

/**
 * A test of the whole application on a real PostgreSQL. Every test method begins with empty tables and commits what it
 * does, as triggers and the audit trail work at commit. One server and one application serve all such tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(properties = "tautband.secret.file=target/secret.key")
@AutoConfigureMockMvc
@Import(TestDatabaseConfiguration.class)
@ExtendWith(CleanDatabase.class)
public @interface DatabaseTest {}
