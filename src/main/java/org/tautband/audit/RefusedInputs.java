package org.tautband.audit;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.tautband.common.InvalidInputException;

/** Takes down what services marked with {@link RefusalsAudited} refuse, after their transaction has rolled back. */
@Configuration(proxyBeanMethods = false)
class RefusedInputs {

    private static final int DETAIL_MAX = 500;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor refusedInputAdvisor(ObjectProvider<AuditLog> audit) {
        MethodInterceptor interceptor = call -> {
            try {
                return call.proceed();
            } catch (InvalidInputException refused) {
                audit.getObject().recordRefusal(AuditAction.INPUT_REFUSED, subject(call, refused));
                throw refused;
            }
        };
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(
                new AnnotationMatchingPointcut(RefusalsAudited.class, null, true), interceptor);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE); // around the transaction, not within it
        return advisor;
    }

    private static AuditSubject subject(MethodInvocation call, InvalidInputException refused) {
        String where = call.getMethod().getDeclaringClass().getSimpleName() + "."
                + call.getMethod().getName();
        String what = refused.violations().stream()
                .map(violation -> violation.field() + " " + violation.messageKey())
                .distinct()
                .collect(Collectors.joining(", ", where + ": ", ""));
        String detail = what.substring(0, Math.min(what.length(), DETAIL_MAX));
        return new AuditSubject("input", null, client(call), detail);
    }

    private static @Nullable UUID client(MethodInvocation call) {
        return Arrays.stream(call.getArguments())
                .filter(ClientReference.class::isInstance)
                .map(ClientReference.class::cast)
                .map(ClientReference::value)
                .findFirst()
                .orElse(null);
    }
}
