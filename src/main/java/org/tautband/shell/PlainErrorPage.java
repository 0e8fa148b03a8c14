package org.tautband.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.HtmlUtils;
import org.tautband.common.Messages;

/** What a browser shows when a request fails before any view is there to say so. */
@Controller
class PlainErrorPage implements ErrorController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Messages messages;

    PlainErrorPage(Messages messages) {
        this.messages = messages;
    }

    @RequestMapping("/error")
    ResponseEntity<String> show(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        String key = switch (status) {
            case 401, 403 -> "shell.refusedRequest";
            case 404 -> "shell.notFound";
            default -> "shell.unexpected";
        };
        return ResponseEntity.status(status).contentType(HTML).body(page(key, request));
    }

    private String page(String key, HttpServletRequest request) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>%s</title>
                <link rel="stylesheet" href="%s/styles.css">
                </head>
                <body><main class="page error-page"><h1>%2$s</h1><p>%4$s</p><p><a href="%3$s/">%5$s</a></p></main></body>
                </html>
                """.formatted(
                        request.getLocale().getLanguage(),
                        text(key + ".title", request),
                        request.getContextPath(),
                        text(key + ".text", request),
                        text("shell.error.home", request));
    }

    private String text(String key, HttpServletRequest request) {
        return HtmlUtils.htmlEscape(messages.getTranslation(key, request.getLocale()));
    }
}
